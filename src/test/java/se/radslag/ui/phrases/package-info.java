@NullMarked
package se.radslag.ui.phrases;

import org.jspecify.annotations.NullMarked;
