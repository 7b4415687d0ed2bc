@NullMarked
package se.radslag.ui.names;

import org.jspecify.annotations.NullMarked;
