// The session's pictures from outside, and back: opened, pasted, attached, edited, saved.
#include "session/qt_image.h"
#include "session/session.h"

#include <QFileInfo>

#include <utility>

namespace depict {

Session::Source Session::sourceOf(const QString& file) {
    m_settings.setLastFolder(QFileInfo(file).absolutePath());
    return {QFileInfo(file).fileName(), [file] { return readPicture(file); }};
}

Session::Source Session::sourceOf(const QImage& pasted) {
    const QString name = tr("Pasted picture");
    return {name, [pasted, name] { return preparePicture(toImage(pasted), name); }};
}

void Session::openWhenRead(Source source) {
    m_background.run(
        std::move(source.read), [this](OpenedPicture picture) { setInput(std::move(picture)); },
        raiser());
}

void Session::setInput(OpenedPicture picture) {
    const Painting opened = paintingOf(picture);
    const Poster poster = picture.poster;
    const auto made = picture.made;
    m_input = std::move(picture);
    m_isInputGiven = true;
    m_isAfresh = false;
    m_further.clear();
    recordOpened(m_easel.add(opened), poster);
    if (made)
        setUpAsIn(*made);
    Q_EMIT inputChanged();
    Q_EMIT easelChanged();
    if (made && !made->words.empty())
        Q_EMIT recipeFound(QString::fromStdString(made->words),
                           made->seed && (made->grid.cells() > 0 || made->size));
}

void Session::setUpAsIn(const Recipe& made) {
    Setup setup = m_setup;
    const PaintingShape model = paintingShape();
    if (made.grid.cells() > 0) {
        setup.shape = fitted(shapeOn(made.grid, model.cellPixels), model);
        if (made.size && toQt(*made.size) != setup.shape.paintedPixels()) {
            setup.shape.exactSize = toQt(*made.size);
            if (made.size->width * made.grid.rows != made.size->height * made.grid.columns)
                setup.shape.name.clear(); // cut to another shape, not only made larger
        }
    } else if (made.size) {
        setup.shape = shapeOfSides(toQt(*made.size), model);
        if (!setup.shape.exactSize)
            setup.shape = shapeOn(setup.shape.grid, model.cellPixels);
    }
    if (made.seed) {
        setup.seed = *made.seed;
        setup.isSeedRandom = false;
    }
    setup.variants = 1;
    setSetup(setup);
}

void Session::openPicture(const QString& file) {
    openWhenRead(sourceOf(file));
}

void Session::pastePicture(const QImage& picture) {
    openWhenRead(sourceOf(picture));
}

bool Session::canEditShown() const {
    return shown().hasPicture() && !(m_input && m_input->picture == shown().picture);
}

void Session::editShown() {
    if (!shown().isInWork())
        return takeShown(true);
    m_isAfresh = false;
    clearInput();
    forgetAwaited();
    attachVersion(shown().version);
}

void Session::goOnFromShown() {
    takeShown(false);
}

void Session::takeShown(bool isAskedFor) {
    if (!shown().hasPicture())
        return;
    m_isAfresh = false;
    m_isInputGiven = isAskedFor;
    m_input = openedOf(shown());
    m_project.setInput(shown().version);
    Q_EMIT inputChanged();
}

void Session::clearInput() {
    if (!m_input)
        return;
    m_input.reset();
    m_further.clear();
    m_project.setInput(0);
    Q_EMIT inputChanged();
}

void Session::paintAfresh() {
    m_isAfresh = true;
    forgetAwaited();
    m_input ? clearInput() : Q_EMIT inputChanged();
}

bool Session::canSave() const {
    return shown().hasPicture() || shown().state == Painting::State::partial;
}

void Session::savePicture(const QString& file) {
    if (!canSave())
        return;
    m_settings.setLastFolder(QFileInfo(file).absolutePath());
    const auto known = facts();
    SavedPicture saved{shown(), known ? known->modelId : std::string(), m_lettering.poster()};
    m_background.run([saved = std::move(saved), file] { return writePicture(saved, file); },
                     [this](const QString& written) { Q_EMIT pictureSaved(written); }, raiser());
}

void Session::attachPicture(const QString& file) {
    attachWhenRead(sourceOf(file));
}

void Session::attachPastedPicture(const QImage& picture) {
    attachWhenRead(sourceOf(picture));
}

/// A further one is kept as a version too, but what is looked at stays.
void Session::attach(OpenedPicture picture) {
    if (!m_input || !m_isInputGiven)
        return setInput(std::move(picture));
    const VersionId input = m_project.document().workspace().input;
    const std::uint64_t looked = shown().id;
    const Painting& added = m_easel.add(paintingOf(picture));
    recordOpened(added, picture.poster);
    m_project.setInput(input);
    const VersionId version = added.version;
    m_easel.showBlankSheet();
    for (const auto& painting : m_easel.paintings())
        if (painting->id == looked)
            m_easel.show(*painting);
    addAttached({std::move(picture), version});
    Q_EMIT easelChanged();
}

} // namespace depict
