#include "widgets/status/status_line.h"

#include "session/process_memory.h"
#include "session/session.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

#include <cmath>

namespace depict {
namespace {

constexpr int kBarSteps = 1000;
constexpr int kMemoryEvery = 2000; // milliseconds
constexpr int kWatchEvery = 1000;  // milliseconds

QString timeText(double seconds) {
    const int whole = int(std::ceil(seconds));
    if (whole < 60)
        return StatusLine::tr("%1 s left").arg(whole);
    return StatusLine::tr("%1:%2 left").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_bar(new QProgressBar(this)), m_stage(new QLabel(this)),
      m_row(new QLabel(this)), m_speed(new QLabel(this)), m_left(new QLabel(this)),
      m_memory(new QLabel(this)), m_model(new QLabel(this)) {
    setObjectName(QStringLiteral("statusLine"));
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 4);
    m_bar->setAccessibleName(tr("Progress"));
    m_model->setAccessibleName(tr("Model and device"));
    m_memory->setToolTip(tr("Memory that Depict takes"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGap, 0, 2 * kGap, kGap);
    row->setSpacing(2 * kGap);
    row->addWidget(m_stage);
    row->addWidget(m_bar);
    for (QLabel* label : {m_row, m_speed, m_left})
        row->addWidget(label);
    row->addStretch(1);
    row->addWidget(m_memory);
    row->addWidget(m_model);
    for (QLabel* label : {m_row, m_speed, m_left, m_memory, m_model})
        setLook(label, "quiet");

    m_clock.start();
    connect(&session, &Session::progressChanged, this, &StatusLine::watch);
    connect(&session, &Session::progressChanged, this, &StatusLine::showProgress);
    connect(&m_watchTimer, &QTimer::timeout, this, &StatusLine::showProgress);
    m_watchTimer.setInterval(kWatchEvery);
    connect(&session, &Session::modelReady, this, &StatusLine::showModel);
    connect(&m_memoryTimer, &QTimer::timeout, this, &StatusLine::showMemory);
    m_memoryTimer.start(kMemoryEvery);
    showProgress();
    showModel();
    showMemory();
}

void StatusLine::watch() {
    m_stall.take(m_session.progress(), double(m_clock.elapsed()) / 1000);
    if (m_session.isPainting() != m_watchTimer.isActive())
        m_session.isPainting() ? m_watchTimer.start() : m_watchTimer.stop();
}

void StatusLine::say(const QString& message) {
    m_message = message;
    showProgress();
}

QString StatusLine::stageText() const {
    const Progress& progress = m_session.progress();
    switch (progress.activity) {
    case Activity::loading:
        return tr("Loading the model…");
    case Activity::broken:
        return tr("No model");
    case Activity::idle:
        return m_message.isEmpty() ? tr("Ready") : m_message;
    case Activity::paused:
        return tr("Paused");
    case Activity::stopping:
        return tr("Stopping…");
    case Activity::painting:
        break;
    }
    switch (progress.stage) {
    case Stage::waiting:
        return tr("Waiting…");
    case Stage::loading:
        return tr("Loading the model…");
    case Stage::reading:
        return tr("Reading…");
    case Stage::planning:
        return tr("Planning…");
    case Stage::painting:
        return tr("Painting");
    case Stage::refining:
        return tr("Refining");
    case Stage::answering:
        return tr("Answering…");
    case Stage::done:
        return tr("Ready");
    }
    return {};
}

void StatusLine::showProgress() {
    const Progress& progress = m_session.progress();
    const bool isRunning = m_session.isPainting();
    if (isRunning)
        m_message.clear();
    QString stage = stageText();
    if (isRunning && progress.variants > 1 && progress.variant > 0)
        stage = tr("%1 %2 of %3").arg(stage).arg(progress.variant).arg(progress.variants);
    if (progress.waitingJobs > 0)
        stage = tr("%1, %2 waiting").arg(stage).arg(progress.waitingJobs);
    if (const auto stalled = m_stall.stalledFor(double(m_clock.elapsed()) / 1000))
        stage = tr("%1 — no progress for %2 s").arg(stage).arg(*stalled);
    if (stage != m_stage->text()) {
        m_stage->setText(stage);
        QAccessibleEvent announced(m_stage, QAccessible::Alert); // spoken by screen readers
        QAccessible::updateAccessibility(&announced);
    }
    const bool isLoading = progress.activity == Activity::loading && progress.share > 0;
    m_bar->setVisible(isRunning || isLoading);
    m_bar->setValue(int(progress.share * kBarSteps));
    m_row->setVisible(isRunning && progress.rows > 0);
    m_row->setText(tr("row %1/%2").arg(progress.row).arg(progress.rows));
    m_speed->setVisible(isRunning && progress.cellsPerSecond > 0);
    const int decimals = progress.cellsPerSecond < 10 ? 1 : 0;
    m_speed->setText(
        tr("%1 cells/s").arg(QLocale().toString(progress.cellsPerSecond, 'f', decimals)));
    m_left->setVisible(isRunning && progress.secondsLeft.has_value());
    m_left->setText(timeText(progress.secondsLeft.value_or(0)));
}

void StatusLine::showModel() {
    const auto facts = m_session.facts();
    m_model->setVisible(facts.has_value());
    if (facts)
        m_model->setText(QStringLiteral("%1  ·  %2")
                             .arg(QString::fromStdString(facts->modelId),
                                  QString::fromStdString(facts->deviceName)));
}

void StatusLine::showMemory() {
    const auto bytes = residentMemory();
    m_memory->setVisible(bytes.has_value());
    if (bytes)
        m_memory->setText(
            QLocale().formattedDataSize(qint64(*bytes), 0, QLocale::DataSizeTraditionalFormat));
}

} // namespace depict
