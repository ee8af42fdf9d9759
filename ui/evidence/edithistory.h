// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/imageedits.h"

namespace meyar::ui {

/// The edits of one photo while it is open, with the steps back.
class EditHistory
{
public:
    void begin(const ImageEdits &saved) { m_steps = {saved}; }
    [[nodiscard]] const ImageEdits &now() const { return m_steps.back(); }
    void push(const ImageEdits &edits) { m_steps.push_back(edits); }
    [[nodiscard]] bool canUndo() const { return m_steps.size() > 1; }
    void undo() { m_steps.pop_back(); }
    [[nodiscard]] bool isChanged() const { return now() != m_steps.front(); }

private:
    std::vector<ImageEdits> m_steps{ImageEdits()};
};

} // namespace meyar::ui
