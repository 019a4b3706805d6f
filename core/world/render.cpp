#include "world/render.h"

#include "world/backdrop.h"
#include "world/damage.h"
#include "world/lettering_art.h"
#include "world/marks_art.h"
#include "world/style.h"

#include <algorithm>
#include <cmath>

namespace depict::world {
namespace {

Drawing drawingOf(const Catalogue& catalogue, const PlacedObject& object) {
    Dressed dressed{object.object, object.colour, {}};
    for (const Worn& worn : object.worn)
        dressed.worn.emplace_back(worn.object, worn.colour);
    return dressedDrawing(catalogue, dressed);
}

struct Shadow {
    Vec centre;
    double rx = 0, ry = 0, opacity = 0;
};

Shadow shadowOf(const Box& box, const PlacedObject& object, const Places& places) {
    const bool cast = !places.floats || object.y >= places.ground.top;
    if (!cast || (object.on != Stands::ground && object.on != Stands::water))
        return {};
    const double rx = 0.62 * box.width, ry = std::min(0.2 * rx, 0.14 * object.side) + 0.08;
    return {{object.x, object.y - 0.25 * ry}, rx, ry, object.on == Stands::ground ? 0.5 : 0.3};
}

/// One object after the other, far to near, on whatever is there.
template <typename Paint>
void forEachObject(const Catalogue& catalogue, const Scene& scene, int pixelsPerCell, Paint paint) {
    const Affine cells = Affine::scale(pixelsPerCell, pixelsPerCell);
    for (int i : farToNear(scene)) {
        const PlacedObject& object = scene.objects[static_cast<std::size_t>(i)];
        paint(i, object, cells * placement(catalogue[object.object], object));
    }
}

void drawFlat(Canvas& canvas, const Drawing& drawing, const Affine& transform, Rgb colour) {
    for (const DrawnPath& path : drawing.paths)
        canvas.fill(path.path, transform, colour, 1, path.rule);
}

PixelBuffer emptyPicture(const Scene& scene, int pixelsPerCell, Rgb colour) {
    PixelBuffer picture(Size{scene.grid.columns * pixelsPerCell, scene.grid.rows * pixelsPerCell});
    picture.fill(colour.r, colour.g, colour.b);
    return picture;
}

PixelBuffer renderFlat(const Catalogue& catalogue, const Scene& scene, const Composed& backdrop,
                       int pixelsPerCell) {
    PixelBuffer picture = emptyPicture(scene, pixelsPerCell, {});
    Canvas canvas(picture);
    backdrop.art.paint(canvas, pixelsPerCell);
    const double p = pixelsPerCell;
    forEachObject(
        catalogue, scene, pixelsPerCell,
        [&](int, const PlacedObject& object, const Affine& transform) {
            const Shadow shadow = shadowOf(boxOf(catalogue, object), object, backdrop.places);
            if (shadow.opacity > 0)
                canvas.softEllipse({shadow.centre.x * p, shadow.centre.y * p}, shadow.rx * p,
                                   shadow.ry * p, backdrop.places.shadow, shadow.opacity);
            if (object.colour || !object.worn.empty())
                draw(canvas, drawingOf(catalogue, object), transform);
            else
                draw(canvas, catalogue[object.object].drawing, transform);
        });
    return picture;
}

/// Of the picture of the whole, what the scene shows.
PixelBuffer cutOut(const PixelBuffer& whole, const Scene& scene, int pixelsPerCell) {
    PixelBuffer part = emptyPicture(scene, pixelsPerCell, {});
    const int x = scene.cutting->column * pixelsPerCell, y = scene.cutting->row * pixelsPerCell;
    for (int row = 0; row < part.height(); ++row)
        std::copy_n(whole.row(y + row) + 4 * x, 4 * part.width(), part.row(row));
    return part;
}

/// What weather and style know beside the colours.
View viewOf(const Catalogue& catalogue, const Scene& scene, const Places& places,
            int pixelsPerCell) {
    const PixelBuffer depth = renderDepth(catalogue, scene, pixelsPerCell);
    PixelBuffer things = emptyPicture(scene, pixelsPerCell, {});
    Canvas canvas(things);
    forEachObject(catalogue, scene, pixelsPerCell,
                  [&](int, const PlacedObject& object, const Affine& transform) {
                      drawFlat(canvas, drawingOf(catalogue, object), transform, {255, 255, 255});
                  });
    View view{static_cast<float>(pixelsPerCell), Plane(depth.size()), Plane(depth.size()), places,
              scene.backdrop.id};
    for (int y = 0; y < depth.height(); ++y)
        for (int x = 0; x < depth.width(); ++x) {
            view.things.row(y)[x] = static_cast<float>(things.row(y)[4 * x]) / 255;
            view.depth.row(y)[x] = 1 - static_cast<float>(depth.row(y)[4 * x]) / 255;
        }
    return view;
}

} // namespace

Scene wholeOf(const Scene& scene) {
    Scene whole = scene;
    if (!scene.cutting)
        return whole;
    whole.cutting.reset();
    whole.grid = scene.cutting->whole;
    const int right = scene.cutting->column, down = scene.cutting->row;
    for (PlacedObject& object : whole.objects) {
        object.x += right;
        object.y += down;
    }
    for (Mark& mark : whole.marks) {
        mark.x += right;
        mark.y += down;
    }
    return whole;
}

PixelBuffer render(const Catalogue& catalogue, const Scene& scene, int pixelsPerCell) {
    if (scene.cutting)
        return cutOut(render(catalogue, wholeOf(scene), pixelsPerCell), scene, pixelsPerCell);
    const Composed backdrop = compose(scene.backdrop, scene.grid);
    PixelBuffer picture = renderFlat(catalogue, scene, backdrop, pixelsPerCell);
    if (scene.weather || scene.style != 0) {
        const View view = viewOf(catalogue, scene, backdrop.places, pixelsPerCell);
        Planes planes = split(picture);
        if (scene.weather)
            applyWeather(planes, view, *scene.weather);
        applyStyle(planes, view, scene.style);
        merge(planes, picture);
    }
    Canvas canvas(picture);
    paintLettering(canvas, catalogue, scene, pixelsPerCell);
    paintMarks(canvas, catalogue, scene, pixelsPerCell);
    if (scene.damage)
        applyDamage(picture, *scene.damage, pixelsPerCell);
    return picture;
}

double depthOf(const PlacedObject& object, const Scene& scene) {
    if (object.on == Stands::sky || object.on == Stands::wall)
        return 0.8;
    const Places places = compose(scene.backdrop, scene.grid).places;
    return groundDepth(object.y, places.floats ? 0 : places.horizon, scene.height());
}

PixelBuffer renderDepth(const Catalogue& catalogue, const Scene& scene, int pixelsPerCell) {
    if (scene.cutting)
        return cutOut(renderDepth(catalogue, wholeOf(scene), pixelsPerCell), scene, pixelsPerCell);
    PixelBuffer picture = emptyPicture(scene, pixelsPerCell, depthGray(1));
    Canvas canvas(picture);
    const Composed backdrop = compose(scene.backdrop, scene.grid);
    backdrop.art.paintDepth(canvas, pixelsPerCell);
    const double far = backdrop.places.floats ? 0 : backdrop.places.horizon;
    forEachObject(catalogue, scene, pixelsPerCell,
                  [&](int, const PlacedObject& object, const Affine& transform) {
                      const bool aloft = object.on == Stands::sky || object.on == Stands::wall;
                      const double depth = aloft ? 0.8 : groundDepth(object.y, far, scene.height());
                      drawFlat(canvas, drawingOf(catalogue, object), transform, depthGray(depth));
                  });
    return picture;
}

Rgb segmentColour(int object) {
    const double hue = std::fmod(object * 137.50776405, 360.0) / 60;
    constexpr double kValue[] = {1.0, 0.85, 0.94}, kSaturation[] = {0.62, 0.75, 0.4};
    const double v = kValue[object % 3], s = kSaturation[object % 3];
    const auto channel = [&](double offset) {
        const double k = std::fmod(offset + hue, 6.0);
        const double share = v - v * s * std::clamp(std::min(k, 4 - k), 0.0, 1.0);
        return static_cast<std::uint8_t>(std::lround(255 * share));
    };
    return {channel(5), channel(3), channel(1)};
}

PixelBuffer renderSegments(const Catalogue& catalogue, const Scene& scene, int pixelsPerCell,
                           const std::vector<bool>& shown) {
    PixelBuffer picture = emptyPicture(scene, pixelsPerCell, kSegmentGround);
    Canvas canvas(picture);
    forEachObject(catalogue, scene, pixelsPerCell,
                  [&](int i, const PlacedObject& object, const Affine& transform) {
                      // what hides a shown object is cut out of it
                      const bool isShown = shown[static_cast<std::size_t>(i)];
                      drawFlat(canvas, drawingOf(catalogue, object), transform,
                               isShown ? segmentColour(object.object) : kSegmentGround);
                  });
    return picture;
}

std::vector<std::int16_t> visibleObjects(const Catalogue& catalogue, const Scene& scene,
                                         int pixelsPerCell) {
    const Size size{scene.grid.columns * pixelsPerCell, scene.grid.rows * pixelsPerCell};
    std::vector<std::int16_t> seen(
        static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height), -1);
    std::vector<Coverage> paths;
    std::vector<float> clear; // what shines through the object, inside its paths' area
    forEachObject(
        catalogue, scene, pixelsPerCell,
        [&](int index, const PlacedObject& object, const Affine& transform) {
            Rect area;
            paths.clear();
            for (const DrawnPath& path : drawingOf(catalogue, object).paths) {
                paths.push_back(rasterise(path.path, transform, path.rule, size));
                area = depict::united(area, paths.back().area);
            }
            const auto at = [&](int x, int y) {
                return static_cast<std::size_t>(y - area.y) * static_cast<std::size_t>(area.width) +
                       static_cast<std::size_t>(x - area.x);
            };
            clear.assign(
                static_cast<std::size_t>(area.width) * static_cast<std::size_t>(area.height), 1);
            for (const Coverage& c : paths)
                for (int y = 0; y < c.area.height; ++y)
                    for (int x = 0; x < c.area.width; ++x)
                        clear[at(c.area.x + x, c.area.y + y)] *=
                            1 - static_cast<float>(
                                    c.values[static_cast<std::size_t>(y * c.area.width + x)]) /
                                    255;
            for (int y = area.y; y < area.bottom(); ++y)
                for (int x = area.x; x < area.right(); ++x)
                    if (clear[at(x, y)] < 0.5F)
                        seen[static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width) +
                             static_cast<std::size_t>(x)] = static_cast<std::int16_t>(index);
        });
    return seen;
}

Truth truth(const Catalogue& catalogue, const Scene& scene, int pixelsPerCell) {
    const PixelBuffer gray = renderDepth(catalogue, scene, pixelsPerCell);
    Truth result{gray.size(), visibleObjects(catalogue, scene, pixelsPerCell), {}};
    result.depth.resize(result.object.size());
    for (std::size_t i = 0; i < result.depth.size(); ++i)
        result.depth[i] = 1 - static_cast<float>(gray.bytes()[4 * i]) / 255;
    return result;
}

std::vector<Rect> visibleBoxes(const Catalogue& catalogue, const Scene& scene, int pixelsPerCell) {
    const auto seen = visibleObjects(catalogue, scene, pixelsPerCell);
    const int width = scene.grid.columns * pixelsPerCell;
    std::vector<Rect> boxes(scene.objects.size());
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (seen[i] >= 0) {
            const int at = static_cast<int>(i);
            Rect& box = boxes[static_cast<std::size_t>(seen[i])];
            box = depict::united(box, {at % width, at / width, 1, 1});
        }
    return boxes;
}

PixelBuffer renderBoxes(const Catalogue& catalogue, const Scene& scene, int pixelsPerCell,
                        const std::vector<bool>& shown) {
    PixelBuffer picture = emptyPicture(scene, pixelsPerCell, kSegmentGround);
    Canvas canvas(picture);
    const std::vector<Rect> boxes = visibleBoxes(catalogue, scene, pixelsPerCell);
    for (const int i : farToNear(scene)) {
        const auto at = static_cast<std::size_t>(i);
        const Rect& box = boxes[at];
        if (!shown[at] || box.isEmpty())
            continue;
        const int line = std::min({std::max(1, pixelsPerCell / 5), box.width, box.height});
        const Rgb colour = segmentColour(scene.objects[at].object);
        const auto fill = [&](int x, int y, int width, int height) {
            canvas.fill(Path::rect(x, y, width, height), {}, colour);
        };
        fill(box.x, box.y, box.width, line);
        fill(box.x, box.bottom() - line, box.width, line);
        fill(box.x, box.y, line, box.height);
        fill(box.right() - line, box.y, line, box.height);
    }
    return picture;
}

PixelBuffer renderEdges(const Catalogue& catalogue, const Scene& scene, int pixelsPerCell) {
    PixelBuffer picture = render(catalogue, scene, pixelsPerCell);
    Planes planes = split(picture);
    const int step = std::max(1, static_cast<int>(std::lround(0.06 * pixelsPerCell)));
    Plane lines = edges(planes, step);
    for (float& value : lines.values())
        value = 255 * ramp(14, 52, value);
    planes = {lines, lines, lines};
    merge(planes, picture);
    return picture;
}

Box touchedBox(const Catalogue& catalogue, const Scene& scene, const PlacedObject& object) {
    const Box box = dressedBoxOf(catalogue, object);
    const Cutting cut = scene.cutting.value_or(Cutting{scene.grid});
    PlacedObject inWhole = object;
    inWhole.x += cut.column;
    inWhole.y += cut.row;
    const Shadow shadow =
        shadowOf(boxOf(catalogue, inWhole), inWhole, compose(scene.backdrop, cut.whole).places);
    if (shadow.opacity <= 0)
        return box;
    return united(box, {shadow.centre.x - shadow.rx - cut.column,
                        shadow.centre.y - shadow.ry - cut.row, 2 * shadow.rx, 2 * shadow.ry});
}

Rect touchedBy(const Catalogue& catalogue, const Scene& scene, int index, int pixelsPerCell) {
    const Box box = touchedBox(catalogue, scene, scene.objects[static_cast<std::size_t>(index)]);
    const double p = pixelsPerCell;
    const int x = static_cast<int>(std::floor(box.x * p)) - 1;
    const int y = static_cast<int>(std::floor(box.y * p)) - 1;
    const Rect area{x, y, static_cast<int>(std::ceil(box.right() * p)) + 1 - x,
                    static_cast<int>(std::ceil(box.bottom() * p)) + 1 - y};
    return intersected(area,
                       {0, 0, scene.grid.columns * pixelsPerCell, scene.grid.rows * pixelsPerCell});
}

} // namespace depict::world
