import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * The package of Debian and its kin. It has no scripts: menus, file types, icons and manual pages are picked up by dpkg's
 * triggers, so nothing is left when it goes. What people made stays in their own folders.
 */
final class DebPackage {

    private static final Path SOURCES = Path.of("packaging", "linux");
    private static final Pattern LICENCE = Pattern.compile(
            "(META-INF/)?([\\w-]*(LICEN[CS]E|NOTICE)[\\w-]*(\\.\\w+)?|about\\.html)", Pattern.CASE_INSENSITIVE);

    private final AppImage image;
    private final Path icons;
    private final String version;
    private final Instant time;
    private final Path root;

    DebPackage(AppImage image, Path icons, String version, Instant time) {
        this.image = image;
        this.icons = icons;
        this.version = version;
        this.time = time;
        this.root = image.folder().resolveSibling("deb");
    }

    /** Builds it into a folder. */
    Path build(Path out) throws IOException, InterruptedException {
        Tree.emptied(root);
        Tree.copy(image.folder(), folder("usr/lib").resolve("dartboard"));
        Files.createSymbolicLink(folder("usr/bin").resolve("dartboard"), Path.of("../lib/dartboard/bin/dartboard"));
        copy("dartboard.desktop", "usr/share/applications");
        copy("dartboard.xml", "usr/share/mime/packages");
        addIcons();
        addManual();
        addDocumentation();
        addControl();
        Tree.setPermissions(root);
        Tree.setTimes(root, time);
        var deb = out.resolve("dartboard_" + version + "_" + architecture() + ".deb");
        var builder =
                new ProcessBuilder("dpkg-deb", "--root-owner-group", "-z3", "--build", root.toString(), deb.toString());
        builder.environment().put("SOURCE_DATE_EPOCH", Long.toString(time.getEpochSecond()));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT);
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IOException("dpkg-deb failed");
        }
        return deb;
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    private void copy(String file, String folder) throws IOException {
        Files.copy(SOURCES.resolve(file), folder(folder).resolve(file));
    }

    /** The program's, and the same for its files. */
    private void addIcons() throws IOException {
        for (int size : Icons.SIZES) {
            addIcon("dartboard-" + size + ".png", size + "x" + size, ".png");
        }
        addIcon("dartboard.svg", "scalable", ".svg");
    }

    private void addIcon(String file, String size, String ending) throws IOException {
        var theme = "usr/share/icons/hicolor/" + size;
        Files.copy(icons.resolve(file), folder(theme + "/apps").resolve("dartboard" + ending));
        Files.copy(
                icons.resolve(file), folder(theme + "/mimetypes").resolve("application-vnd.dartboard+json" + ending));
    }

    /** The program writes it itself. */
    private void addManual() throws IOException, InterruptedException {
        var program = new ProcessBuilder(
                        image.folder().resolve("bin").resolve("dartboard").toString(), "help", "--man")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] page = program.getInputStream().readAllBytes();
        if (program.waitFor() != 0) {
            throw new IOException("No manual page");
        }
        Files.write(folder("usr/share/man/man1").resolve("dartboard.1.gz"), packed(page));
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed) {
            {
                def.setLevel(9);
            }
        }) {
            out.write(bytes);
        }
        byte[] bytesOfFile = packed.toByteArray();
        // As gzip -9 marks its files, which Debian's checks look for
        bytesOfFile[8] = 2;
        return bytesOfFile;
    }

    private void addDocumentation() throws IOException {
        copy("copyright", "usr/share/doc/dartboard");
        var day = DateTimeFormatter.RFC_1123_DATE_TIME
                .format(time.atOffset(ZoneOffset.UTC))
                .replace("GMT", "+0000");
        var changes = "dartboard (" + version + ") unstable; urgency=medium\n\n  * Version " + version
                + " as its sources have it.\n\n -- " + maintainer() + "  " + day + "\n";
        Files.write(
                folder("usr/share/doc/dartboard").resolve("changelog.gz"),
                packed(changes.getBytes(StandardCharsets.UTF_8)));
        for (var jar : Tree.walk(image.lib())) {
            if (jar.toString().endsWith(".jar")) {
                addLicences(jar);
            }
        }
        var licences = folder("usr/share/doc/dartboard/licences");
        for (var file : List.of("fonts/OFL.txt", "icons/LICENSE-lucide.txt")) {
            var licence = Path.of("assets").resolve(file);
            Files.copy(licence, licences.resolve(licence.getFileName()));
        }
        // What the window tells of it: which component has which licence, and the licences
        Tree.copy(Path.of("src", "main", "resources", "org", "dartboard", "licence"), licences);
    }

    private void addLicences(Path jar) throws IOException {
        try (var archive = new JarFile(jar.toFile())) {
            for (var entry : archive.stream().toList()) {
                if (!entry.isDirectory() && LICENCE.matcher(entry.getName()).matches()) {
                    var library = jar.getFileName().toString().replace(".jar", "");
                    var file = entry.getName().replace("META-INF/", "");
                    try (var in = archive.getInputStream(entry)) {
                        Files.copy(
                                in,
                                folder("usr/share/doc/dartboard/licences/" + library)
                                        .resolve(file));
                    }
                }
            }
        }
    }

    private static String maintainer() throws IOException {
        return Files.readAllLines(SOURCES.resolve("control")).stream()
                .filter(line -> line.startsWith("Maintainer: "))
                .map(line -> line.substring("Maintainer: ".length()))
                .findFirst()
                .orElseThrow();
    }

    private void addControl() throws IOException {
        long kilobytes = (Tree.size(root) + 1023) / 1024;
        var control = Files.readString(SOURCES.resolve("control"))
                .replace("@version@", version)
                .replace("@architecture@", architecture())
                .replace("@size@", Long.toString(kilobytes));
        var sums = Tree.walk(root).stream()
                .filter(path -> Files.isRegularFile(path) && !Files.isSymbolicLink(path))
                .map(path -> sum(path) + "  " + root.relativize(path) + "\n")
                .collect(Collectors.joining());
        var folder = folder("DEBIAN");
        Files.writeString(folder.resolve("control"), control);
        Files.writeString(folder.resolve("md5sums"), sums);
    }

    /** dpkg knows no other sum than this. */
    private static String sum(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    }
}
