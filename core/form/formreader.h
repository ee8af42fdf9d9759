// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/form/form.h"

#include <functional>

namespace meyar::form {

/// Hands out the files that lie beside a form, by the name that the form uses ("fruits.csv").
using FormFiles = std::function<Result<QByteArray>(const QString &name)>;

/// The files of a folder, of its subfolder "media" and, if the form's file is `formName`.xlsx, of
/// "<formName>-media". Names that lead elsewhere (with '/', '\', ':' or a '.' in front) and files
/// above 64 MiB are refused.
[[nodiscard]] FormFiles filesIn(const QString &folder, const QString &formName = {});

class Program;

struct ReadForm
{
    std::shared_ptr<const Form> form; ///< null if `problems` holds an error
    std::shared_ptr<const Program> program; ///< the form compiled; null with it
    Problems problems; ///< all of them, in order of sheet and row
};

/// Builds the form from its sheets (survey, choices, settings…): aliases, case-insensitive
/// headings, translations, nesting, then compiles every expression once to find what is wrong in
/// them (names, functions, arguments, cycles with their path). Source for aliases and semantics:
/// XLSForm (pyxform 4.5).
[[nodiscard]] ReadForm buildForm(const Sheets &sheets, const FormFiles &files = {});

} // namespace meyar::form
