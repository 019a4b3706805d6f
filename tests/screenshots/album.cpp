#include "screenshots/album.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>
#include <QTest>

#include <cstdio>

namespace depict::test {
namespace {

constexpr int kSettling = 60; // milliseconds for thumbnails and the like to come
constexpr int kQuality = 92;  // of JPEG

} // namespace

Album::Album(QDir folder, QString suffix, QString ending)
    : m_folder(std::move(folder)), m_suffix(std::move(suffix)), m_ending(std::move(ending)) {}

void Album::take(QWidget& window, const QString& scene) {
    QTest::qWait(kSettling);
    QPixmap picture = window.grab();
    {
        QPainter painter(&picture);
        for (QWidget* popup : QApplication::topLevelWidgets())
            if (popup->isVisible() && popup->windowType() == Qt::Popup)
                painter.drawPixmap(popup->pos() - window.pos(), popup->grab());
    }
    const QString name = m_suffix.isEmpty() ? scene : scene + QLatin1Char('_') + m_suffix;
    const QString file = m_folder.filePath(name + QLatin1Char('.') + m_ending);
    if (picture.save(file, nullptr, m_ending == QLatin1String("jpg") ? kQuality : -1))
        return;
    std::fprintf(stderr, "%s cannot be written.\n", qPrintable(file));
    m_isComplete = false;
}

} // namespace depict::test
