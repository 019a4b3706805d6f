#include "session/settings.h"

#include "generation/generation_request.h"

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
const QString kVariants = QStringLiteral("painting/variants");
const QString kRecentProjects = QStringLiteral("projects/recent");

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
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return m_store.value(kFolder, pictures).toString();
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
                             {}};
    const auto fits = [](int side) {
        return side >= kSmallestGridSide && side <= kLargestGridSide;
    };
    const GridSize grid = stored.grid;
    const bool isLegal = fits(grid.rows) && fits(grid.columns) && grid.cells() <= kMostCells;
    return isLegal ? stored : usual;
}
void Settings::setShape(const ShapeChoice& shape) {
    m_store.setValue(kShape, shape.name);
    m_store.setValue(kRows, shape.grid.rows);
    m_store.setValue(kColumns, shape.grid.columns);
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
    if (!m_projectsFolder.isEmpty())
        return m_projectsFolder;
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir(place).filePath(QStringLiteral("projects"));
}
void Settings::setProjectsFolder(const QString& folder) {
    m_projectsFolder = folder;
}

} // namespace depict
