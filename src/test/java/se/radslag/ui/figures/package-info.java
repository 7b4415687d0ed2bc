@NullMarked
package se.radslag.ui.figures;

import org.jspecify.annotations.NullMarked;
