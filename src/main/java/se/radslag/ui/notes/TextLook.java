package se.radslag.ui.notes;

/**
 * What the editor knows of a stretch of text within a paragraph: so far that it is like any other.
 */
public enum TextLook {
  PLAIN
}
