package org.dartboard.report;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads workbooks: texts and numbers by the names of sheets and cells. */
final class Workbooks {

    private Workbooks() {}

    static SequencedMap<String, Map<String, Object>> read(byte[] workbook) throws Exception {
        var files = Made.unzipped(workbook);
        var texts = new ArrayList<String>();
        var items = parsed(files.get("xl/sharedStrings.xml")).getElementsByTagName("si");
        for (int i = 0; i < items.getLength(); i++) {
            texts.add(items.item(i).getTextContent());
        }
        var sheets = new LinkedHashMap<String, Map<String, Object>>();
        var names = parsed(files.get("xl/workbook.xml")).getElementsByTagName("sheet");
        for (int i = 0; i < names.getLength(); i++) {
            var cells = new HashMap<String, Object>();
            var all =
                    parsed(files.get("xl/worksheets/sheet" + (i + 1) + ".xml")).getElementsByTagName("c");
            for (int k = 0; k < all.getLength(); k++) {
                var cell = (Element) all.item(k);
                if (cell.getElementsByTagName("v").getLength() > 0) {
                    var value = cell.getElementsByTagName("v").item(0).getTextContent();
                    cells.put(
                            cell.getAttribute("r"),
                            cell.getAttribute("t").equals("s")
                                    ? texts.get(Integer.parseInt(value))
                                    : (Object) Double.valueOf(value));
                }
            }
            sheets.put(((Element) names.item(i)).getAttribute("name"), cells);
        }
        return sheets;
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** The name of a cell: 0, 0 is A1. */
    static String name(int row, int column) {
        return (char) ('A' + column) + Integer.toString(row + 1);
    }
}
