// Painting beyond the edges of a picture.
#include "generation/exact_size.h"
#include "session/qt_image.h"
#include "session/session.h"

#include <utility>

namespace depict {
namespace {

/// What the background makes of a picture.
struct Ground {
    Image picture;
    Mask mask;
    QImage underlay;
};

} // namespace

bool Session::expand(const Expansion& by, const QString& words) {
    if (!shown().hasPicture())
        return false;
    GenerationRequest request;
    setUp(request, words.trimmed().isEmpty() ? tr("continue the picture beyond its edges") : words);
    request.reply = Reply::picture;
    const Size size = by.of(shown().picture.size());
    try {
        checkModelCan(&PainterFacts::canMask, "paint beyond the edges of a picture.");
        if (by.isEmpty())
            throw Error(ErrorKind::badRequest, "Nothing was added to any side of the picture.");
        if (std::max(size.width, size.height) > kLargestExactSide)
            throw Error(ErrorKind::badRequest, "The larger picture would have more than " +
                                                   std::to_string(kLargestExactSide) +
                                                   " pixels a side.");
    } catch (const Error& error) {
        raise(error);
        return false;
    }
    const Poster poster = moved(m_lettering.poster(), 1, by.left, by.top);
    m_background.run(
        [picture = shown().picture, by] {
            Ground ground{expanded(picture, by), maskOfExpansion(picture.size(), by), {}};
            ground.underlay = preparePicture(ground.picture, {}).surface;
            return ground;
        },
        [this, request, poster, parent = shown().version](Ground ground) mutable {
            request.inputs.push_back(std::move(ground.picture));
            request.mask = std::move(ground.mask);
            m_madeOf = parent;
            m_poster = poster;
            submit(std::move(request), ground.underlay);
            m_madeOf = 0;
            m_poster.reset();
        },
        raiser());
    return true;
}

} // namespace depict
