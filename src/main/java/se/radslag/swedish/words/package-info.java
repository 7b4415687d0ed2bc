/** How Swedish words hang together: their forms, and the words that are made of others. */
@NullMarked
package se.radslag.swedish.words;

import org.jspecify.annotations.NullMarked;
