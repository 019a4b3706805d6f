// The painters of the single backdrops; compose() chooses among them.
#pragma once

#include "world/forms.h"

namespace depict::world {

void paintPlain(Sketch& s, Rgb colour);
// open country
void paintMeadow(Sketch& s);
void paintDesert(Sketch& s);
void paintSnowfield(Sketch& s);
void paintForest(Sketch& s);
void paintMountains(Sketch& s);
void paintFlowerField(Sketch& s);
// by the water
void paintBeach(Sketch& s);
void paintLake(Sketch& s);
void paintUnderwater(Sketch& s);
// under the sky
void paintSunset(Sketch& s);
void paintStarryNight(Sketch& s);
void paintSpace(Sketch& s);
// where people live
void paintCity(Sketch& s);
void paintStreet(Sketch& s);
void paintPark(Sketch& s);
// indoors
void paintRoom(Sketch& s);
void paintStage(Sketch& s);

} // namespace depict::world
