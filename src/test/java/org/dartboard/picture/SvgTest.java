package org.dartboard.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dartboard.Generated;
import org.dartboard.edit.Arrange;
import org.dartboard.edit.SetProperty;
import org.dartboard.model.Control;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** SVG files: well-formed, complete, and harmless whatever the names. */
class SvgTest {

    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "g", "rect", "circle", "path", "text", "clipPath");

    @Test
    void theHospitalLooksAsItDid() throws Exception {
        var drawing = Pictures.drawing(Pictures.sample("hospital"), Request.PLAIN);
        Pictures.assertGolden("hospital-light.svg", Pictures.svg(drawing, Theme.LIGHT, Detail.NEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hospital", "onstar"})
    void samplesAreWellFormedInEveryThemeAndDetail(String name) throws Exception {
        var environment = Pictures.sample(name);
        for (var theme : Theme.values()) {
            for (var detail : Detail.values()) {
                var request = Request.PLAIN
                        .forPersona(environment.personas().getFirst().id())
                        .withPhases(true)
                        .hiding(EnumSet.noneOf(Link.Type.class));
                check(Pictures.svg(Pictures.drawing(environment, request), theme, detail));
            }
        }
    }

    @Test
    void generatedEnvironmentsAreWellFormed() throws Exception {
        for (long seed = 0; seed < 200; seed++) {
            var environment = Pictures.arranged(Generated.environment(seed));
            var request = Request.PLAIN.hiding(seed % 2 == 0 ? Request.USUALLY_HIDDEN : Set.of());
            var theme = seed % 3 == 0 ? Theme.LIGHT : seed % 3 == 1 ? Theme.DARK : Theme.CONTRAST;
            check(Pictures.svg(Pictures.drawing(environment, request), theme, Detail.NEAR));
        }
    }

    @Test
    void hostileNamesAreOnlyNames() throws Exception {
        for (var name : Pictures.hostileNames()) {
            Environment environment = Pictures.arranged(Generated.environment(3));
            for (var element : environment.elements()) {
                environment = SetProperty.of(element.id(), Elements.NAME, name).apply(environment);
            }
            var drawing = Pictures.drawing(environment, Request.PLAIN);
            check(Pictures.svg(drawing, Theme.LIGHT, Detail.NEAR));
            var poster = new Poster(drawing, name, name);
            var surface = new org.dartboard.picture.surface.SvgSurface(poster.part(), 1, name);
            poster.paint(surface, Theme.DARK, Detail.MIDDLE, Pictures.METRICS, org.dartboard.text.Messages.strict());
            check(surface.finish());
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void nothingIsStillAPicture(Theme theme) throws Exception {
        check(Pictures.svg(Pictures.drawing(Environment.EMPTY, Request.PLAIN), theme, Detail.NEAR));
        var unplaced = new Arrange(new LinkedHashMap<>()).apply(Pictures.sample("onstar"));
        assertEquals(List.of(), Pictures.drawing(unplaced, Request.PLAIN).nodes());
    }

    @Test
    void everyElementHasATitleAndAnId() throws Exception {
        var environment = Pictures.sample("hospital");
        var drawing = Pictures.drawing(environment, Request.PLAIN);
        var document = Pictures.parsed(Pictures.svg(drawing, Theme.LIGHT, Detail.NEAR));
        var groups = document.getElementsByTagName("g");
        var ids = new TreeSet<String>();
        for (int i = 0; i < groups.getLength(); i++) {
            if (groups.item(i) instanceof Element group
                    && group.getAttribute("role").equals("graphics-symbol")) {
                assertEquals("title", group.getElementsByTagName("*").item(0).getNodeName());
                assertFalse(group.getElementsByTagName("title")
                        .item(0)
                        .getTextContent()
                        .isBlank());
                ids.add(group.getAttribute("id"));
            }
        }
        ids.remove("");
        assertEquals(
                new TreeSet<>(
                        drawing.nodes().stream().map(n -> "element-" + n.id()).toList()),
                ids);
    }

    @Test
    void aControlThatNobodyAnswersForIsClaimed() throws Exception {
        var environment = Pictures.sample("hospital");
        var claimed = SetProperty.of("c_diary", Control.OWNER, " ").apply(environment);
        var plain = Pictures.svg(Pictures.drawing(environment, Request.PLAIN), Theme.LIGHT, Detail.NEAR);
        var svg = Pictures.svg(Pictures.drawing(claimed, Request.PLAIN), Theme.LIGHT, Detail.NEAR);
        assertFalse(plain.contains("claimed"));
        assertTrue(svg.contains("Diary by phone, switched off, claimed"));
        check(svg);
    }

    private static void check(String svg) throws Exception {
        var all = Pictures.parsed(svg).getElementsByTagName("*");
        var ids = new HashSet<String>();
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            assertTrue(ELEMENTS.contains(element.getNodeName()), element.getNodeName());
            var attributes = element.getAttributes();
            for (int k = 0; k < attributes.getLength(); k++) {
                var attribute = attributes.item(k);
                assertFalse(attribute.getNodeName().startsWith("on"), attribute.getNodeName());
                assertFalse(attribute.getNodeName().contains("href"), attribute.getNodeName());
                var value = attribute.getNodeValue();
                assertFalse(value.contains("NaN") || value.contains("Infinity"), value);
                assertTrue(!attribute.getNodeName().equals("id") || ids.add(value), value);
            }
        }
    }
}
