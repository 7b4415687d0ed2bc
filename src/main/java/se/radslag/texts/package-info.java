/** Everything the program says to a person, in Swedish and in English. */
@NullMarked
package se.radslag.texts;

import org.jspecify.annotations.NullMarked;
