package se.radslag.document.pdf;

import java.util.Map;

/**
 * What making one PDF works with.
 *
 * @param notes footnotes and endnotes in the order they are met: the key, and their number
 */
record Conversion(
    Docx docx,
    Styles styles,
    Numbering numbering,
    Anchors anchors,
    Glyphs glyphs,
    Html html,
    Map<Notes.Key, Integer> notes) {}
