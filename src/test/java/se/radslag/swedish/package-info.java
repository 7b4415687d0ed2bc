@NullMarked
package se.radslag.swedish;

import org.jspecify.annotations.NullMarked;
