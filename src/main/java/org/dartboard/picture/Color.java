package org.dartboard.picture;

/**
 * A colour.
 *
 * @param rgb red, green and blue, eight bits each
 * @param alpha 0 unseen to 1 solid
 */
public record Color(int rgb, double alpha) {

    /** A solid colour. */
    public static Color of(int rgb) {
        return new Color(rgb, 1);
    }

    /** The same colour, seen through. */
    public Color faded(double to) {
        return new Color(rgb, alpha * to);
    }

    /** The solid colour that a part of this one leaves on another: 0 the other, 1 this. */
    public Color over(Color ground, double part) {
        return new Color(mix(ground, part, 16) << 16 | mix(ground, part, 8) << 8 | mix(ground, part, 0), ground.alpha);
    }

    private int mix(Color ground, double part, int shift) {
        int from = ground.rgb >> shift & 0xFF;
        int to = rgb >> shift & 0xFF;
        return (int) Math.round(from + (to - from) * part);
    }

    /** Its lightness as WCAG computes it: 0 black to 1 white. */
    public double luminance() {
        return .2126 * linear(rgb >> 16 & 0xFF) + .7152 * linear(rgb >> 8 & 0xFF) + .0722 * linear(rgb & 0xFF);
    }

    /** Its contrast with another as WCAG computes it: 1 to 21. */
    public double contrast(Color other) {
        double one = luminance() + .05;
        double two = other.luminance() + .05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
    }

    /** As SVG and style sheets spell it, without its alpha. */
    public String hex() {
        var digits = "00000" + Integer.toHexString(rgb).toUpperCase(java.util.Locale.ROOT);
        return "#" + digits.substring(digits.length() - 6);
    }
}
