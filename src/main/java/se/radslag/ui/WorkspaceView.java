package se.radslag.ui;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.model.CouncilId;
import se.radslag.ui.beside.Beside;
import se.radslag.ui.beside.BesideFrame;
import se.radslag.ui.bringin.BringInModel;
import se.radslag.ui.bringin.BringInView;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldRemarks;
import se.radslag.ui.common.MeetingClock;
import se.radslag.ui.common.Shown;
import se.radslag.ui.notes.NotesView;
import se.radslag.ui.people.RegisterModel;
import se.radslag.ui.start.SetupModel;
import se.radslag.ui.start.SetupView;
import se.radslag.ui.template.Keeper;
import se.radslag.ui.template.TemplateModel;
import se.radslag.ui.template.TemplateView;
import se.radslag.work.CouncilTemplate;

/** All that is in the window. */
final class WorkspaceView extends BorderPane {

  private static final double SIDE_SHARE = 0.2;

  /** Narrower windows have no room for the meetings, the notes and a panel beside each other. */
  private static final double SMALL = 1200;

  private final Controls controls;
  private final WorkspaceModel model;
  private final Actions actions;
  private final Dividers dividers;
  private final SidePane side;
  private final StackPane content = new StackPane();
  private final StackPane main = new StackPane(content);
  private final SplitPane split = new SplitPane();
  private final Actions.Places places = new Places();
  private Optional<Node> left = Optional.empty();

  WorkspaceView(Controls controls, WorkspaceModel model, Actions actions, Dividers dividers) {
    this.controls = controls;
    this.model = model;
    this.actions = actions;
    this.dividers = dividers;
    this.side = new SidePane(controls, model, actions, this::enterMeeting);
    getStyleClass().add("workspace");
    SplitPane.setResizableWithParent(side, false);
    split.getItems().setAll(side, main);
    split.setId("workspace");
    split.setDividerPositions(SIDE_SHARE);
    dividers.follow(split);
    setCenter(split);
    setBottom(
        new VBox(
            new RunningView(controls, model.runningProperty()),
            new NoticeView(controls, model.noticeProperty(), model::dismissNotice)));
    FieldRemarks.in(this, controls.texts());
    new DroppedMinutes(this, main, model).listen();
    Attachment.whileShown(this, this::listen);
  }

  /** Where the keys go at first. */
  @Override
  public void requestFocus() {
    side.enterList();
  }

  /** Who asks for attendance with a key begins with typing names; a new item with its title. */
  private void run(Command command) {
    actions.run(command, places);
    if (command == Command.ATTENDANCE) {
      main.lookupAll("#attendance-filter").forEach(Node::requestFocus);
    }
    command
        .inAgenda()
        .filter(wanted -> model.registerProperty().get().isEmpty())
        .ifPresent(
            wanted ->
                main.lookupAll("#notes-step")
                    .forEach(
                        step -> {
                          if (step instanceof NotesView notes) {
                            notes.run(wanted);
                          }
                        }));
  }

  private Subscription listen() {
    for (Command command : Command.values()) {
      command.keys().forEach(keys -> getScene().getAccelerators().put(keys, () -> run(command)));
    }
    return Subscription.combine(
        model.openedProperty().subscribe(this::show),
        model.registerProperty().subscribe(this::showRegister),
        model.bringInProperty().subscribe(this::showBringIn),
        model.beside().shownProperty().subscribe(which -> makeRoom()),
        widthProperty().subscribe(width -> makeRoom()),
        model.list().groupsProperty().subscribe(groups -> show(model.openedProperty().get())));
  }

  private void show(Optional<MeetingModel> meeting) {
    if (meeting.isPresent()) {
      if (!shows(meeting.get())) {
        content.getChildren().setAll(view(meeting.get()));
      }
    } else if (model.list().groupsProperty().get().isPresent()) {
      // Nothing is said before it is known whether there are meetings.
      begin();
    }
  }

  private void begin() {
    if (!model.firstStartProperty().get()) {
      content.getChildren().setAll(new EmptyView(controls, actions));
    } else if (content.getChildren().stream().noneMatch(SetupView.class::isInstance)) {
      // What was typed into a setup that is shown already stays.
      SetupView setup = setup();
      content.getChildren().setAll(setup);
      // Its fields are in the window only once it has its look.
      setup.applyCss();
      setup.requestFocus();
    }
  }

  private SetupView setup() {
    return new SetupView(
        controls,
        new SetupModel(model::createCouncil, model.place().background()),
        actions.files(),
        actions::importFiles,
        actions.practise());
  }

  private boolean shows(MeetingModel meeting) {
    return content.getChildren().stream().anyMatch(node -> node.getUserData() == meeting);
  }

  /** The meeting stays where it is behind the register, so that nothing in it is lost. */
  private void showRegister(Optional<RegisterModel> register) {
    Shown.set(content, register.isEmpty());
    main.getChildren().removeIf(RegisterPage.class::isInstance);
    register.ifPresentOrElse(
        model -> {
          left = Optional.ofNullable(getScene().getFocusOwner());
          var page =
              new RegisterPage(
                  controls,
                  model,
                  this::template,
                  this.model.saveStateProperty(),
                  this.model::hideRegister);
          main.getChildren().add(page);
          page.enter();
        },
        () -> {
          left.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
          left = Optional.empty();
        });
  }

  /** What was read stands in front of everything else until it is kept or given up. */
  private void showBringIn(Optional<BringInModel> read) {
    boolean there = main.getChildren().removeIf(BringInView.class::isInstance);
    main.getChildren().stream()
        .filter(node -> !node.equals(content) || model.registerProperty().get().isEmpty())
        .forEach(node -> Shown.set(node, read.isEmpty()));
    if (read.isPresent()) {
      main.getChildren().add(new BringInView(controls, read.get()));
    } else if (there) {
      side.enterList();
    }
  }

  private Node template(CouncilId council) {
    return new TemplateView(
        controls,
        new TemplateModel(
            Keeper.of(new CouncilTemplate(model.place().data()), council),
            model.place().background()),
        actions.files(),
        model.place().background());
  }

  private Node view(MeetingModel meeting) {
    var steps =
        new MeetingSteps(
            controls,
            model.place().background(),
            meeting,
            model.sectionProperty(),
            dividers,
            () -> new Circulating(model, meeting, actions.files()).model(),
            actions.files(),
            clock(meeting),
            actions::showVersions);
    var view =
        new MeetingView(
            controls,
            meeting,
            model.sectionProperty(),
            model.saveStateProperty(),
            new OriginalButton(model.place()).of(controls, meeting.id(), actions::openOriginal),
            export("export"),
            steps,
            new GoingBar(controls, meeting, clock(meeting), actions),
            frame(meeting));
    view.setUserData(meeting);
    return view;
  }

  private MeetingClock clock(MeetingModel meeting) {
    return new MeetingClock(model.time(), meeting.stateProperty());
  }

  private BesideFrame frame(MeetingModel meeting) {
    return new BesideFrame(
        controls,
        model.beside(),
        model.models().besides(meeting, actions.files()::show),
        which -> Command.of(which).keys().getFirst(),
        Command.BESIDE_HIDE.keys().getFirst(),
        dividers::follow);
  }

  /** In a small window the panel beside the meeting takes the room of the list of meetings. */
  private void makeRoom() {
    boolean small = getWidth() > 0 && getWidth() < SMALL;
    boolean room = !small || model.beside().shownProperty().get().isEmpty();
    boolean there = split.getItems().contains(side);
    if (room && !there) {
      split.getItems().addFirst(side);
      split.setDividerPositions(SIDE_SHARE);
      dividers.follow(split);
    } else if (!room && there) {
      split.getItems().remove(side);
    }
  }

  private Button export(String id) {
    return controls.withKeys(
        controls.button(id, "ui.export.button", actions::export), Command.EXPORT.keys().getFirst());
  }

  private void enterMeeting() {
    model.hideRegister();
    Stream.of("notes", "attendance-filter", "title", "facts", "export-document")
        .flatMap(id -> content.lookupAll("#" + id).stream())
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private final class Places implements Actions.Places {

    @Override
    public void search() {
      if (!split.getItems().contains(side)) {
        model.beside().hide();
      }
      side.search();
    }

    @Override
    public void beside(Beside which) {
      content.getChildren().stream()
          .flatMap(node -> node instanceof MeetingView view ? Stream.of(view) : Stream.empty())
          .forEach(view -> view.beside(which));
    }
  }
}
