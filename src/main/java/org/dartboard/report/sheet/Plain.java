package org.dartboard.report.sheet;

/** Text as a cell can hold it. */
final class Plain {

    /** As many characters as a cell of a spreadsheet takes. */
    private static final int LONGEST = 32_000;

    private Plain() {}

    /** The text without what no file of this kind may hold, nor what turns around the text after it. */
    static String text(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c >= 0xD800 && c <= 0xDFFF) {
                plain.append('\uFFFD');
            } else if (isAllowed(c)) {
                plain.appendCodePoint(c);
            }
        });
        return plain.length() <= LONGEST
                ? plain.toString()
                : plain.substring(0, Character.isHighSurrogate(plain.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST)
                        + "…";
    }

    private static boolean isAllowed(int c) {
        boolean control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
        boolean turns = c >= 0x202A && c <= 0x202E;
        return !control && !turns && (c & 0xFFFE) != 0xFFFE;
    }

    /** Whether a spreadsheet might calculate it: it begins with a sign that begins formulas, perhaps after blanks. */
    static boolean mayBeFormula(String text) {
        var begun = text.stripLeading();
        return !text.isEmpty()
                && ("\t\n\r".indexOf(text.charAt(0)) >= 0
                        || (!begun.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20|%".indexOf(begun.charAt(0)) >= 0));
    }
}
