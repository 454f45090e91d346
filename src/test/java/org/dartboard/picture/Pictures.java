package org.dartboard.picture;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dartboard.dart.Scene;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.layout.Arranger;
import org.dartboard.layout.LayeredArranger;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.picture.surface.PngSurface;
import org.dartboard.picture.surface.SvgSurface;
import org.dartboard.text.Messages;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Pictures for tests. */
public final class Pictures {

    /** Metrics of the bundled font. */
    public static final FontMetrics METRICS = new FontMetrics();

    /** Sizes by them. */
    public static final Sizes SIZES = new Sizes(METRICS);

    /** The layout with these sizes. */
    public static final Arranger ARRANGER = new LayeredArranger(new Arranger.Extents() {
        @Override
        public double width(Element element) {
            return SIZES.of(element).width();
        }

        @Override
        public double height(Element element) {
            return SIZES.of(element).height();
        }
    });

    private Pictures() {}

    /** A sample. */
    public static Environment sample(String name) {
        return switch (new DartboardFile().read(java.nio.file.Path.of("samples", name + ".dartboard"))) {
            case ReadResult.Read read -> read.environment();
            case ReadResult.Refused refused -> fail(refused.toString());
        };
    }

    /** The environment with everything placed. */
    public static Environment arranged(Environment environment) {
        return ARRANGER.arrange(environment, new Arranger.Scope.All(), false).apply(environment);
    }

    static Drawing drawing(Environment environment, Request request) {
        return Drawing.of(Scene.active(environment), request, SIZES);
    }

    static String svg(Drawing drawing, Theme theme, Detail detail) {
        var poster = new Poster(drawing, "A map", "for nobody in particular");
        var surface = new SvgSurface(poster.part(), 1, "A map");
        poster.paint(surface, theme, detail, METRICS, Messages.strict());
        return surface.finish();
    }

    static byte[] png(Drawing drawing, Theme theme, double scale) {
        var poster = new Poster(drawing, "A map", "for nobody in particular");
        var surface = new PngSurface(poster.part(), scale);
        poster.paint(surface, theme, Detail.at(scale), METRICS, Messages.strict());
        return surface.finish();
    }

    /** Parses XML; a document type, with which entities would come, is an error. */
    static Document parsed(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(xml)));
    }

    /** Compares with a golden file; what differs is left beside the other things a build leaves. */
    static void assertGolden(String name, String actual) throws Exception {
        var golden = java.nio.file.Path.of("src", "test", "resources", "org", "dartboard", "picture", name);
        var left = Files.createDirectories(java.nio.file.Path.of("target", "goldens"))
                .resolve(name);
        Files.writeString(left, actual);
        if (!Files.exists(golden) || !Files.readString(golden).equals(actual)) {
            fail(golden + " differs from " + left + ": look at both, and copy it if it is better");
        }
    }

    /** The names that try to be something else than a name. */
    static List<String> hostileNames() {
        return List.of(
                "</text></svg><script>alert(1)</script>",
                "\"><image href=\"http://example.org/x.png\"/>",
                "&xxe; <!DOCTYPE svg [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>",
                "]]> <!-- -- > <?xml version='1.0'?>",
                "\u0000\u0001\u000b\u001f\u007f\u0085\ufffe\uffff",
                "\ud800 alone \udc00",
                "a\u202egnp.exe\u2066\u200f",
                "' onload='alert(1)",
                "javascript:alert(1)",
                "Zwölf Boxkämpfer – 東京の診療所で相談 👩‍⚕️🩺 مرحبا",
                "e\u0301\u0301\u0301\u0301\u0301\u0301",
                "W".repeat(10_000),
                " \t\n ",
                "");
    }
}
