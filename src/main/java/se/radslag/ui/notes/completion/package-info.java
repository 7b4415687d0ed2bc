/** What the notes editor offers to write: names, organisations, abbreviations, phrases. */
@NullMarked
package se.radslag.ui.notes.completion;

import org.jspecify.annotations.NullMarked;
