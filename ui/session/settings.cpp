#include "session/settings.h"

#include "document/document.h"
#include "document/workspace.h"
#include "generation/shapes.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace depict {
namespace {

const QString kTheme = QStringLiteral("window/theme");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kChatDivision = QStringLiteral("window/chatDivision");
const QString kChat = QStringLiteral("window/chat");
const QString kLooks = QStringLiteral("chat/looksAtResults");
const QString kTips = QStringLiteral("tips/learnt");
const QString kCellGrid = QStringLiteral("canvas/cellGrid");
const QString kFolder = QStringLiteral("files/lastFolder");
const QString kHistory = QStringLiteral("prompt/history");
const QString kShape = QStringLiteral("painting/shape");
const QString kRows = QStringLiteral("painting/rows");
const QString kColumns = QStringLiteral("painting/columns");
const QString kCellPixels = QStringLiteral("painting/cellPixels");
const QString kVariants = QStringLiteral("painting/variants");
const QString kRecentProjects = QStringLiteral("projects/recent");

const QString kProjectsFolder = QStringLiteral("projects/folder");
const QString kLanguage = QStringLiteral("window/language");
const QString kScale = QStringLiteral("window/scale");
const QString kMaskTint = QStringLiteral("canvas/maskTint");
const QString kUndoSteps = QStringLiteral("projects/undoSteps");
const QString kThreads = QStringLiteral("painting/threads");
const QString kUsualShape = QStringLiteral("painting/usualShape");
const QString kKeys = QStringLiteral("keys");

constexpr int kUsualCells = 256; // of the shape that a new project begins with
constexpr int kMostThreads = 1024;
constexpr qsizetype kMostRecentProjects = 12;

} // namespace

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Depict"),
              QStringLiteral("depict")) {}

Settings::Settings(const QString& file) : m_store(file, QSettings::IniFormat) {}

ThemeChoice Settings::theme() const {
    const QString name = m_store.value(kTheme).toString();
    if (name == QLatin1String("light"))
        return ThemeChoice::light;
    return name == QLatin1String("dark") ? ThemeChoice::dark : ThemeChoice::system;
}

void Settings::setTheme(ThemeChoice theme) {
    m_store.setValue(kTheme, theme == ThemeChoice::light  ? QStringLiteral("light")
                             : theme == ThemeChoice::dark ? QStringLiteral("dark")
                                                          : QStringLiteral("system"));
}

QByteArray Settings::windowGeometry() const {
    return m_store.value(kGeometry).toByteArray();
}
void Settings::setWindowGeometry(const QByteArray& geometry) {
    m_store.setValue(kGeometry, geometry);
}

QString Settings::lastFolder() const {
    const QString last = m_store.value(kFolder).toString();
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    for (const QString& folder : {last, pictures})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}
void Settings::setLastFolder(const QString& folder) {
    m_store.setValue(kFolder, folder);
}

QByteArray Settings::chatDivision() const {
    return m_store.value(kChatDivision).toByteArray();
}
void Settings::setChatDivision(const QByteArray& division) {
    m_store.setValue(kChatDivision, division);
}

bool Settings::showsChat() const {
    return m_store.value(kChat, true).toBool();
}
void Settings::setShowsChat(bool shows) {
    m_store.setValue(kChat, shows);
}

bool Settings::looksAtResults() const {
    return m_store.value(kLooks, true).toBool();
}
void Settings::setLooksAtResults(bool looks) {
    m_store.setValue(kLooks, looks);
}

QStringList Settings::learntTips() const {
    return m_store.value(kTips).toStringList();
}
void Settings::setLearntTips(const QStringList& tips) {
    m_store.setValue(kTips, tips);
}

QStringList Settings::promptHistory() const {
    return m_store.value(kHistory).toStringList();
}
void Settings::setPromptHistory(const QStringList& history) {
    m_store.setValue(kHistory, history);
}

ShapeChoice Settings::shape() const {
    const ShapeChoice usual;
    const ShapeChoice stored{m_store.value(kShape, usual.name).toString(),
                             {m_store.value(kRows, usual.grid.rows).toInt(),
                              m_store.value(kColumns, usual.grid.columns).toInt()},
                             m_store.value(kCellPixels, usual.cellPixels).toInt(),
                             {}};
    const auto isSide = [](int side) { return side >= 1 && side <= kWidestLimits.largestSide; };
    const GridSize grid = stored.grid;
    const bool isLegal = isSide(grid.rows) && isSide(grid.columns) &&
                         grid.cells() <= kWidestLimits.mostCells && stored.cellPixels >= 1 &&
                         stored.cellPixels <= kLargestCellPixels;
    // Cells as those of the built-in model: what it cannot paint was not written by Depict.
    const bool isOwn = stored.cellPixels != usual.cellPixels || fitted(stored, {}) == stored;
    return isLegal && isOwn ? stored : usual;
}
void Settings::setShape(const ShapeChoice& shape) {
    m_store.setValue(kShape, shape.name);
    m_store.setValue(kRows, shape.grid.rows);
    m_store.setValue(kColumns, shape.grid.columns);
    m_store.setValue(kCellPixels, shape.cellPixels);
}

int Settings::variants() const {
    return std::clamp(m_store.value(kVariants, 1).toInt(), 1, kMostVariants);
}
void Settings::setVariants(int variants) {
    m_store.setValue(kVariants, variants);
}

bool Settings::showsCellGrid() const {
    return m_store.value(kCellGrid, false).toBool();
}
void Settings::setShowsCellGrid(bool shows) {
    m_store.setValue(kCellGrid, shows);
}

QStringList Settings::recentProjects() const {
    QStringList files = m_store.value(kRecentProjects).toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}
void Settings::addRecentProject(const QString& file) {
    QStringList files = recentProjects();
    files.removeAll(file);
    files.prepend(file);
    m_store.setValue(kRecentProjects, files.mid(0, kMostRecentProjects));
}

QString Settings::projectsFolder() const {
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return m_store.value(kProjectsFolder, QDir(place).filePath(QStringLiteral("projects")))
        .toString();
}
QString Settings::batchFile() const {
    return QDir::cleanPath(projectsFolder() + QStringLiteral("/../batch.jsonl"));
}
void Settings::setProjectsFolder(const QString& folder) {
    folder.isEmpty() ? m_store.remove(kProjectsFolder) : m_store.setValue(kProjectsFolder, folder);
}

// ---- taken up at the next start

QString Settings::language() const {
    return m_store.value(kLanguage).toString();
}
void Settings::setLanguage(const QString& code) {
    m_store.setValue(kLanguage, code);
}

int Settings::interfaceScale() const {
    return std::clamp(m_store.value(kScale, 100).toInt(), 100, 200);
}
void Settings::setInterfaceScale(int percent) {
    m_store.setValue(kScale, percent);
}

QColor Settings::maskTint() const {
    return QColor::fromString(m_store.value(kMaskTint).toString());
}

void Settings::setMaskTint(const QColor& tint) {
    m_store.setValue(kMaskTint, tint.isValid() ? tint.name(QColor::HexArgb) : QString());
}

int Settings::undoSteps() const {
    return std::clamp(m_store.value(kUndoSteps, kMostUndoSteps).toInt(), 1, kMostUndoSteps);
}

void Settings::setUndoSteps(int steps) {
    m_store.setValue(kUndoSteps, steps);
}

int Settings::threads() const {
    return std::clamp(m_store.value(kThreads, 0).toInt(), 0, kMostThreads);
}
void Settings::setThreads(int threads) {
    m_store.setValue(kThreads, threads);
}

// ---- shapes

QString Settings::usualShape() const {
    const QString name = m_store.value(kUsualShape).toString();
    return shapeNamed(name.toStdString()) ? name : QString();
}
void Settings::setUsualShape(const QString& name) {
    m_store.setValue(kUsualShape, name);
}

ShapeChoice Settings::firstShape() const {
    const auto usual = shapeNamed(usualShape().toStdString());
    return usual ? ShapeChoice{usualShape(),
                               gridFor(usual->aspect(), kUsualCells),
                               ShapeChoice().cellPixels,
                               {}}
                 : shape();
}

// ---- keys

std::map<QString, QStringList> Settings::keys() const {
    std::map<QString, QStringList> chosen;
    const QString folder = kKeys + QLatin1Char('/');
    for (const QString& name : m_store.allKeys())
        if (name.startsWith(folder)) {
            QStringList keys = m_store.value(name).toStringList();
            keys.removeAll(QString());
            chosen[name.mid(folder.size())] = keys;
        }
    return chosen;
}
void Settings::setKeys(const QString& action, const QStringList& keys) {
    // An empty list is not told from a missing one; a list of one empty text is.
    m_store.setValue(kKeys + QLatin1Char('/') + action,
                     keys.isEmpty() ? QStringList{QString()} : keys);
}
void Settings::forgetKeys(const QString& action) {
    m_store.remove(kKeys + QLatin1Char('/') + action);
}

void Settings::resetChoices() {
    for (const QString& name :
         {kTheme, kLanguage, kScale, kThreads, kUndoSteps, kUsualShape, kProjectsFolder, kFolder})
        m_store.remove(name);
}

} // namespace depict
