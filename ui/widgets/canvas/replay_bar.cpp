#include "widgets/canvas/replay_bar.h"

#include "session/replay.h"
#include "session/session.h"
#include "session/time_lapse_export.h"
#include "widgets/theme/buttons.h"
#include "widgets/theme/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace depict {
namespace {

constexpr int kSliderWidth = 320;
constexpr QSize kProgressSize(90, 4);

} // namespace

ReplayBar::ReplayBar(Session& session, Replay& replay, TimeLapseExport& writing, QWidget* parent)
    : QFrame(parent), m_session(session), m_replay(replay), m_writing(writing),
      m_play(iconButton(QStringLiteral("resume"), tr("Play"), this)),
      m_place(new QSlider(Qt::Horizontal, this)), m_row(new QLabel(this)),
      m_words(new QLabel(this)),
      m_export(new QPushButton(themedIcon(QStringLiteral("save")), tr("Export…"), this)),
      m_progress(new QProgressBar(this)),
      m_close(iconButton(QStringLiteral("close"), tr("End the time-lapse"), this)) {
    setLook(this, "card");
    setLayoutDirection(QGuiApplication::layoutDirection());
    setAccessibleName(tr("Time-lapse"));
    m_place->setMinimumWidth(kSliderWidth);
    m_place->setAccessibleName(tr("Place in the time-lapse"));
    m_row->setMinimumWidth(fontMetrics().horizontalAdvance(tr("row %1/%2").arg(64).arg(64)));
    setLook(m_row, "quiet");
    m_words->setTextFormat(Qt::PlainText);
    m_export->setToolTip(tr("Write it as an animated GIF or as PNG frames"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(kProgressSize);
    m_progress->setAccessibleName(tr("Progress of the export"));

    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(m_play);
    row->addWidget(m_place, 1);
    row->addWidget(m_row);
    row->addWidget(m_progress);
    row->addWidget(m_export);
    row->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kHalfGap, kHalfGap, kHalfGap);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_words);

    connect(m_play, &QToolButton::clicked, this,
            [this] { m_replay.isPlaying() ? m_replay.pause() : m_replay.play(); });
    connect(m_place, &QSlider::valueChanged, this, [this](int cells) {
        m_replay.pause();
        m_replay.seek(cells);
    });
    connect(m_export, &QPushButton::clicked, this,
            [this] { m_writing.isRunning() ? m_writing.cancel() : Q_EMIT exportRequested(); });
    connect(m_close, &QToolButton::clicked, &m_replay, &Replay::close);
    connect(&m_replay, &Replay::changed, this, &ReplayBar::showState);
    connect(&m_writing, &TimeLapseExport::changed, this, &ReplayBar::showState);
    showState();
}

void ReplayBar::showState() {
    const bool wasHidden = isHidden();
    setVisible(m_replay.isOpen() || m_writing.isRunning());
    if (wasHidden != isHidden())
        Q_EMIT shownChanged();
    const bool isOpen = m_replay.isOpen();
    for (QWidget* part : {static_cast<QWidget*>(m_play), static_cast<QWidget*>(m_place),
                          static_cast<QWidget*>(m_row), static_cast<QWidget*>(m_close)})
        part->setVisible(isOpen);
    const QString verb = m_replay.isPlaying() ? tr("Pause") : tr("Play");
    m_play->setIcon(
        themedIcon(m_replay.isPlaying() ? QStringLiteral("pause") : QStringLiteral("resume")));
    m_play->setToolTip(verb);
    m_play->setAccessibleName(verb);
    const QSignalBlocker quiet(m_place);
    const GridSize grid = m_session.shown().grid;
    m_place->setRange(0, m_replay.all());
    m_place->setPageStep(std::max(1, grid.columns));
    m_place->setValue(m_replay.cells());
    const bool isWriting = m_writing.isRunning();
    m_progress->setVisible(isWriting);
    m_progress->setRange(0, std::max(1, m_writing.all()));
    m_progress->setValue(m_writing.done());
    m_export->setText(isWriting ? tr("Cancel") : tr("Export…"));
    m_words->setVisible(isOpen || isWriting);
    if (!isOpen) {
        m_words->setText(tr("Writing the time-lapse…"));
        return;
    }
    const int columns = std::max(1, grid.columns);
    const int newest = std::max(0, m_replay.cells() - 1);
    m_row->setText(tr("row %1/%2").arg(newest / columns + 1).arg(grid.rows));
    const QString words = captionOf(timeLapseOf(m_session.shown()).wordsAt(newest));
    m_words->setText(
        fontMetrics().elidedText(words, Qt::ElideRight, sizeHint().width() - 4 * kGap));
    m_words->setToolTip(words);
}

} // namespace depict
