/** The Swedish language as minutes are written in it: dates and times in words, lists of names. */
@NullMarked
package se.radslag.swedish;

import org.jspecify.annotations.NullMarked;
