@NullMarked
package se.radslag.work;

import org.jspecify.annotations.NullMarked;
