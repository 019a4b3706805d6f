// Reads a picture into a plan: what the eye sees, each thing on the cells that the picture book
// says a thing of its kind and size touches.
#pragma once

#include "engine/eye/sight.h"
#include "engine/transformer/looks.h"
#include "generation/scene_plan.h"

namespace depict {

/// A legal plan of `sight.grid`; which way things face is told from the picture, of which the book
/// knows both ways. Things whose lower edge is farther down are nearer.
[[nodiscard]] ScenePlan planOf(const Sight& sight, const EyeConfig& eye, const Looks& looks,
                               const Image& picture);

class PlanReader {
public:
    /// Refers to the looks, which have to outlive it.
    PlanReader(Eye eye, const Looks& looks) : m_eye(std::move(eye)), m_looks(looks) {}
    /// Any size of picture.
    [[nodiscard]] ScenePlan read(const Image& picture, GridSize grid) const {
        return planOf(seenBy(m_eye, picture, grid), m_eye.config, m_looks, picture);
    }
    /// Whether it was taught pictures of all these settings; of maps it was not.
    [[nodiscard]] bool knows(const ScenePlan& plan) const;
    /// It sees things of kinds below this; words and marks are beyond.
    [[nodiscard]] int kinds() const { return m_eye.config.kinds; }

private:
    Eye m_eye;
    const Looks& m_looks;
};

} // namespace depict
