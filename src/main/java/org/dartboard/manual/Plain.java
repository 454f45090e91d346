package org.dartboard.manual;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Markdown and names as plain words. */
public final class Plain {

    private Plain() {}

    /** What a node says, on one line. */
    public static String of(Node node) {
        var words = new Words();
        node.accept(words);
        return words.out.toString().replaceAll("\\s+", " ").strip();
    }

    /** As a place of that name is called: small letters, digits and hyphens. */
    public static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\- ]", "")
                .strip()
                .replace(' ', '-');
    }

    /** In the form in which words are compared: without case and accents. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** A word of a text: from, up to. */
    record Word(String folded, int start, int end) {}

    /** The words of a text, in their order: runs of letters and digits. */
    static List<Word> words(String text) {
        var all = new ArrayList<Word>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean in = i < text.length()
                    && (Character.isLetterOrDigit(text.charAt(i))
                            || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK);
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                all.add(new Word(folded(text.substring(start, i)), start, i));
                start = -1;
            }
        }
        return all;
    }

    private static final class Words extends AbstractVisitor {

        private final StringBuilder out = new StringBuilder();

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof Block) {
                out.append(' ');
            }
        }

        @Override
        public void visit(CustomNode node) {
            super.visit(node);
            if (node instanceof TableCell) {
                out.append(' ');
            }
        }

        @Override
        public void visit(Text text) {
            out.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            out.append(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            out.append(block.getLiteral()).append(' ');
        }

        @Override
        public void visit(FencedCodeBlock block) {
            out.append(block.getLiteral()).append(' ');
        }

        @Override
        public void visit(SoftLineBreak line) {
            out.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            out.append(' ');
        }

        /** What a picture shows is found, too. */
        @Override
        public void visit(Image image) {
            visitChildren(image);
        }
    }
}
