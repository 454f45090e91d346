import java.io.IOException;
import java.nio.file.Path;

record NativePackage(String system, String type, AppImage image, String version, Path out) {
    void build() throws IOException {
        throw new IOException("not yet");
    }
}
