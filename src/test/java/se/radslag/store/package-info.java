@NullMarked
package se.radslag.store;

import org.jspecify.annotations.NullMarked;
