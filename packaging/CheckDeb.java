import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tries the Debian package on this system, as root: installs an older one, uses it, installs the new one over it, uses that as
 * somebody who may write nothing but her own folders, and takes it off. Fails at the first thing that is not as it has to be.
 *
 * <p>Arguments: the folder that holds the package.
 */
public final class CheckDeb {

    private static final String PACKAGE = "dartboard";
    private static final Path HOME = Path.of("/usr/lib/dartboard");
    private static final Path SAMPLE = HOME.resolve("samples/hospital.dartboard");

    /** Who owns nothing here and has no home: the number that Debian keeps for nobody and nogroup. */
    private static final String NOBODY = "65534";

    private final Path deb;
    private final Path work;

    /** The folders of a user, which installing and removing leave alone. */
    private final Path user;

    private CheckDeb(Path deb, Path work) throws IOException {
        this.deb = deb;
        this.work = work;
        this.user = Files.createDirectories(work.resolve("home"));
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (!output("id", "-u").strip().equals("0")) {
            throw new IOException("Only root can install a package");
        }
        if (Files.exists(HOME)) {
            throw new IOException(HOME + " is there already: take the installed package off first");
        }
        Path deb;
        try (var files = Files.list(Path.of(args[0]))) {
            deb = files.filter(file -> file.toString().endsWith(".deb"))
                    .findFirst()
                    .orElseThrow();
        }
        // Not below the folder of the build, into which others than its owner may not look
        var work = Files.createTempDirectory("check-deb");
        Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            new CheckDeb(deb.toAbsolutePath(), work).run();
        } finally {
            run("dpkg", "--purge", PACKAGE);
            Tree.emptied(work);
            Files.delete(work);
        }
    }

    private void run() throws IOException, InterruptedException {
        var before = systemFiles();
        run("dpkg", "--install", older().toString());
        useAsSomebody();
        var kept = userFiles();
        run("dpkg", "--install", deb.toString());
        check(
                output("dpkg-query", "-W", "-f=${Status} ${Version}", PACKAGE).startsWith("install ok installed"),
                "status");
        check(userFiles().equals(kept), "An upgrade keeps what is the user's");
        checkCommandLine();
        checkDesktop();
        checkLibraries();
        useAsSomebody();
        measure();
        kept = userFiles();
        run("dpkg", "--purge", PACKAGE);
        check(userFiles().equals(kept), "Taking it off keeps what is the user's");
        var left = systemFiles();
        left.removeAll(before);
        check(left.isEmpty(), "Nothing is left: " + left);
        System.out.println("All is well.");
    }

    /** The same package with a lower version and without what is new. */
    private Path older() throws IOException, InterruptedException {
        var folder = work.resolve("older");
        run("dpkg-deb", "--raw-extract", deb.toString(), folder.toString());
        var control = folder.resolve("DEBIAN").resolve("control");
        Files.writeString(control, Files.readString(control).replaceFirst("(?m)^Version: .*", "Version: 0.0.1"));
        Files.writeString(folder.resolve("usr/lib/dartboard/lib/gone-since.jar"), "of an earlier version");
        var older = work.resolve("older.deb");
        run("dpkg-deb", "--root-owner-group", "-Znone", "--build", folder.toString(), older.toString());
        Tree.emptied(folder);
        return older;
    }

    /** Opens the hospital as somebody whose folder for caches cannot be written; the window has to be drawn. */
    private void useAsSomebody() throws IOException, InterruptedException {
        var environment = FirstFrame.environment(user);
        for (var folder : environment.values().stream()
                .filter(value -> value.startsWith("/"))
                .toList()) {
            Files.createDirectories(Path.of(folder).resolve(PACKAGE));
        }
        var library = Path.of(environment.get("XDG_DATA_HOME"), PACKAGE, "library");
        Files.writeString(Files.createDirectories(library).resolve("kept.txt"), "What somebody keeps");
        run("chown", "-R", NOBODY + ":" + NOBODY, user.toString());
        var cache = Path.of(environment.get("XDG_CACHE_HOME"));
        run("chown", "-R", "0:0", cache.toString());
        var command = new ArrayList<>(somebody());
        command.addAll(List.of("/usr/bin/dartboard", SAMPLE.toString()));
        try (var screen = Screen.open()) {
            Start.picture(screen, command, environment);
        }
        check(Tree.size(cache) == 0, "Nothing needs a cache");
        check(!Files.exists(Path.of("/nonexistent")), "Nothing is unpacked into a home");
    }

    private static List<String> somebody() {
        return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    }

    private static void checkCommandLine() throws IOException, InterruptedException {
        check(output("dartboard", "--version").startsWith("Dartboard "), "version");
        check(output("dartboard", "walk", SAMPLE.toString()).contains("Alma"), "walk");
        var manual = output("sh", "-c", "MANPAGER=cat MANWIDTH=100 man dartboard");
        check(manual.contains("SYNOPSIS") && manual.contains("--controls"), "man dartboard");
    }

    private static void checkDesktop() throws IOException, InterruptedException {
        if (Files.isExecutable(Path.of("/usr/bin/desktop-file-validate"))) {
            var complaints = output("desktop-file-validate", "/usr/share/applications/dartboard.desktop");
            check(complaints.isEmpty(), complaints);
        }
        check(
                Files.readString(Path.of("/usr/share/mime/globs2"))
                        .contains(":application/vnd.dartboard+json:*.dartboard"),
                "The type of the files is known");
        for (var icon : List.of("48x48/apps/dartboard.png", "scalable/mimetypes/application-vnd.dartboard+json.svg")) {
            check(Files.exists(Path.of("/usr/share/icons/hicolor").resolve(icon)), icon);
        }
        check(!Files.exists(HOME.resolve("lib/gone-since.jar")), "An upgrade removes what is no longer needed");
    }

    /** Whatever a library of the package asks for is there. */
    private static void checkLibraries() throws IOException, InterruptedException {
        for (var path : Tree.walk(HOME.resolve("runtime"))) {
            if (path.toString().endsWith(".so")) {
                var missing = output(
                        "sh",
                        "-c",
                        "LD_LIBRARY_PATH=" + HOME + "/runtime/lib/server ldd " + path + " | grep 'not found' || true");
                check(missing.isEmpty(), path + ": " + missing);
            }
        }
    }

    private void measure() throws IOException, InterruptedException {
        long unpacked = Tree.size(HOME);
        System.out.printf(Locale.ROOT, "Package %.0f MB, unpacked %.0f MB%n", Files.size(deb) / 1e6, unpacked / 1e6);
        check(unpacked <= 220_000_000, "At most 220 MB unpacked");
        FirstFrame.main(
                new String[] {HOME.toString(), "5", work.resolve("measure").toString()});
    }

    /** What packages may leave behind; the lists that triggers keep of all packages are not theirs. */
    private static TreeSet<String> systemFiles() throws IOException, InterruptedException {
        var found = output(
                "sh", "-c", "find /usr /etc /opt /var/lib -xdev ! -name '*.cache' ! -path '/var/lib/dpkg/*-old'");
        return new TreeSet<>(found.lines().toList());
    }

    /** The user's files and what they hold, but for her log. */
    private List<String> userFiles() throws IOException, InterruptedException {
        return Stream.of(output("sh", "-c", "cd " + user + " && find . -type f ! -name '*.log' -exec md5sum {} +")
                        .split("\n", -1))
                .sorted()
                .toList();
    }

    private static void check(boolean right, String what) throws IOException {
        if (!right) {
            throw new IOException("Not so: " + what);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        output(command);
    }

    /** What a command prints; it may not fail. */
    private static String output(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + "\n" + output);
        }
        return output;
    }
}
