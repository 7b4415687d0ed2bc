package se.radslag.ui.common;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/** The life of a view: it listens to its model while it is in the window, and not longer. */
public final class Attachment {

  private final Supplier<Subscription> listen;
  private Optional<Subscription> listening = Optional.empty();

  private Attachment(Supplier<Subscription> listen) {
    this.listen = listen;
  }

  /**
   * Ties listening to being shown.
   *
   * @param listen begins to listen, and gives what ends it; called each time the node comes into a
   *     window
   */
  public static void whileShown(Node node, Supplier<Subscription> listen) {
    var attachment = new Attachment(listen);
    node.sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                attachment.detach();
              } else {
                attachment.attach();
              }
            });
  }

  private void attach() {
    detach();
    listening = Optional.of(listen.get());
  }

  private void detach() {
    listening.ifPresent(Subscription::unsubscribe);
    listening = Optional.empty();
  }
}
