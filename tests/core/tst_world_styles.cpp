#include "world/render.h"

#include <QtTest>

using namespace depict;
using namespace depict::world;

class TestWorldStyles : public QObject {
    Q_OBJECT

    Catalogue m_catalogue = Catalogue::load(DEPICT_SOURCE_DIR "/resources/world");

    Scene scene() const {
        Scene scene;
        scene.grid = {8, 8};
        scene.backdrop.id = *indexOf(kBackdrops, "meadow");
        PlacedObject cat;
        cat.object = *m_catalogue.find("cat");
        cat.x = 4;
        cat.y = 7;
        scene.objects.push_back(cat);
        return scene;
    }

private Q_SLOTS:
    void everyStyleDiffersFromFlatAndIsDeterministic() {
        const auto flat = render(m_catalogue, scene(), 16).freeze();
        for (int style = 1; style < static_cast<int>(kStyles.size()); ++style) {
            Scene styled = scene();
            styled.style = style;
            const auto picture = render(m_catalogue, styled, 16).freeze();
            QVERIFY2(picture != flat, kStyles[static_cast<std::size_t>(style)].data());
            QVERIFY(picture == render(m_catalogue, styled, 16).freeze());
        }
    }
    void weatherKeepsTheMasks() {
        const auto object = truth(m_catalogue, scene(), 16).object;
        for (int weather = 0; weather < static_cast<int>(kWeather.size()); ++weather) {
            Scene weathered = scene();
            weathered.weather = weather;
            QVERIFY(truth(m_catalogue, weathered, 16).object == object);
            QVERIFY(render(m_catalogue, weathered, 16).freeze() !=
                    render(m_catalogue, scene(), 16).freeze());
        }
    }
};

QTEST_APPLESS_MAIN(TestWorldStyles)
#include "tst_world_styles.moc"
