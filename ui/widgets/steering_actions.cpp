#include "widgets/steering_actions.h"

#include "session/error_text.h"
#include "session/replay.h"
#include "session/session.h"
#include "session/time_lapse_export.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QSpinBox>

#include <algorithm>

namespace depict {

SteeringActions::SteeringActions(Session& session, CanvasArea& canvas, QWidget* window)
    : QObject(window), m_session(session), m_canvas(canvas), m_window(window) {
    connect(&session, &Session::easelChanged, this, &SteeringActions::showState);
    connect(&session.steering(), &RowSteering::changed, this, &SteeringActions::showState);
    connect(&canvas, &CanvasArea::exportRequested, this, &SteeringActions::chooseExport);
    TimeLapseExport& writing = canvas.timeLapse();
    connect(&writing, &TimeLapseExport::changed, this, &SteeringActions::showState);
    connect(&writing, &TimeLapseExport::finished, this, [this](const QString& file) {
        Q_EMIT said(tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
    });
    connect(&writing, &TimeLapseExport::failed, &session,
            [&session](const Error& error) { Q_EMIT session.errorRaised(errorText(error)); });
}

QAction* SteeringActions::add(QMenu& menu, const QString& icon, const QString& text,
                              const QKeySequence& keys) {
    auto* action = new QAction(text, m_window);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    action->setShortcut(keys);
    menu.addAction(action);
    return action;
}

void SteeringActions::addToPainting(QMenu& menu) {
    m_rest = add(menu, QStringLiteral("edit"), tr("&From a row on, by other words…"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    connect(m_rest, &QAction::triggered, this, [this] {
        Q_EMIT canvasWanted();
        m_canvas.askForRest();
    });
    m_ending = add(menu, QStringLiteral("dice"), tr("&Another ending"),
                   QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R));
    m_ending->setToolTip(tr("Keep the rows above the ruler's handle, or the upper half, and paint "
                            "the rest with another seed"));
    connect(m_ending, &QAction::triggered, this, [this] {
        const RowSteering& steering = m_session.steering();
        const bool isChosen = steering.isRewound() || steering.most() < steering.rows();
        m_session.paintFrom(isChosen ? steering.kept() : steering.rows() / 2, {}, 1);
    });
    m_pauseAt = add(menu, QStringLiteral("pause"), tr("Pause a&t a row…"),
                    QKeySequence(Qt::SHIFT | Qt::Key_P));
    // A letter: it rests while one writes.
    m_pauseAt->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_canvas.addAction(m_pauseAt);
    connect(m_pauseAt, &QAction::triggered, this, &SteeringActions::askForPauseRow);
    showState();
}

void SteeringActions::addToView(QMenu& menu) {
    QAction* confidence = add(menu, QStringLiteral("contrast"), tr("Co&nfidence of the cells"),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    confidence->setCheckable(true);
    connect(confidence, &QAction::toggled, &m_canvas, &CanvasArea::setConfidenceShown);
    menu.addSeparator();
    m_replay = add(menu, QStringLiteral("resume"), tr("Time-lap&se of the painting"),
                   QKeySequence(Qt::CTRL | Qt::Key_T));
    connect(m_replay, &QAction::triggered, this, [this] {
        Replay& replay = m_canvas.replay();
        if (replay.isOpen())
            return replay.close();
        Q_EMIT canvasWanted();
        m_session.steering().dismiss();
        replay.open(m_session.shown());
    });
    m_export = add(menu, QStringLiteral("save"), tr("&Export the time-lapse…"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    connect(m_export, &QAction::triggered, this, &SteeringActions::chooseExport);
    showState();
}

void SteeringActions::showState() {
    const RowSteering& steering = m_session.steering();
    const bool canRewind = steering.most() > 0 && steering.rows() > 1;
    const bool canReplay = Replay::canReplay(m_session.shown());
    for (QAction* action : {m_rest, m_ending})
        if (action)
            action->setEnabled(canRewind);
    if (m_replay)
        m_replay->setEnabled(canReplay);
    if (m_export)
        m_export->setEnabled(canReplay && !m_canvas.timeLapse().isRunning());
}

void SteeringActions::askForPauseRow() {
    RowSteering& steering = m_session.steering();
    const Painting& shown = m_session.shown();
    const int rows = shown.isInWork() ? shown.grid.rows : m_session.setup().shape.grid.rows;
    auto* dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Pause at a row"));
    dialog->setLabelText(tr("Rows to paint before it pauses:"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, std::max(1, rows - 1));
    if (auto* number = dialog->findChild<QSpinBox*>())
        number->setSpecialValueText(tr("Do not pause"));
    dialog->setIntValue(steering.pauseRow() > 0 ? steering.pauseRow() : rows / 2);
    connect(dialog, &QInputDialog::intValueSelected, &steering, &RowSteering::setPauseRow);
    dialog->open();
}

void SteeringActions::chooseExport() {
    if (!Replay::canReplay(m_session.shown()) || m_canvas.timeLapse().isRunning())
        return;
    auto* dialog =
        new QFileDialog(m_window, tr("Export the time-lapse"), m_session.settings().lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Animated GIF (*.gif)"), tr("PNG frames, numbered (*.png)")});
    dialog->setDefaultSuffix(QStringLiteral("gif"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String(".png")) ? QStringLiteral("png")
                                                                        : QStringLiteral("gif"));
    });
    dialog->selectFile(tr("time-lapse"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, lapse = timeLapseOf(m_session.shown())](const QString& file) {
                m_session.settings().setLastFolder(QFileInfo(file).absolutePath());
                m_canvas.timeLapse().start(lapse, file);
            });
    dialog->open();
}

} // namespace depict
