// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/pack.h"

namespace meyar {

// A checklist for telephones that asks for a note and a photo beside each question: "fx_01_note", "fx_01_photo". ODK has
// neither at a question, so they are questions of their own, shown once theirs is answered.

[[nodiscard]] QString noteNameOf(const QString &question);
[[nodiscard]] QString photoNameOf(const QString &question);

/// Whether this question has an answer of its own outside of repeats, so that a note and a photo can stand beside it.
[[nodiscard]] bool takesNote(const Pack &pack, form::NodeIndex node);

/// The pack with both beside each question that takes them; same id and version. Left alone are confidential questions, and
/// those of which a name is taken. Null if it cannot be loaded.
[[nodiscard]] std::shared_ptr<const Pack> withNotesAndPhotos(const Pack &pack);

} // namespace meyar
