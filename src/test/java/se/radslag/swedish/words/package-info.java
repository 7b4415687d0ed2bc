/** Words and the words they are akin to. */
@NullMarked
package se.radslag.swedish.words;

import org.jspecify.annotations.NullMarked;
