@NullMarked
package se.radslag.ui.notes.completion;

import org.jspecify.annotations.NullMarked;
