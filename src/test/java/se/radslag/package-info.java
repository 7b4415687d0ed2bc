/** Tests of the program as a whole, and what all tests share. */
@NullMarked
package se.radslag;

import org.jspecify.annotations.NullMarked;
