// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/store.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace meyar::kit {

/// What a file that aims at one laptop must know of it. Anybody who once got a bundle from it knows all of this.
struct Victim
{
    QByteArray device; ///< its public key
    QString recipient; ///< age1…: where to encrypt to it
    QByteArray document; ///< of an assessment of its own, 16 bytes
    QByteArray change; ///< hash of a change of its own there
};

/// What must hold after a file of the kit was taken in.
using Check = std::function<bool(Store &store, const Receipt &receipt)>;

/// One file of the hostile kit.
struct HostileFile
{
    QByteArray name; ///< "zip-comment": the file's name without ".meyar"
    QByteArray rule; ///< what it breaks or tries, in one line
    std::optional<Error::Code> refusal; ///< empty: it is taken in, and `check` holds
    QByteArray sentence; ///< a part of what a person reads; or what must hold, in words
    std::function<bool(const QString &path)> write;
    Check check = {};
};

/// A file that is refused.
[[nodiscard]] HostileFile refused(const QByteArray &name, const QByteArray &rule, Error::Code code,
                                  const QByteArray &sentence, const QByteArray &bytes);
/// A file that is taken in, and does no harm.
[[nodiscard]] HostileFile harmless(const QByteArray &name, const QByteArray &rule, const QByteArray &holds,
                                   const QByteArray &bytes, Check check);

/// "Damaged": the code as it is written in core/base/error.h.
[[nodiscard]] const char *nameOf(Error::Code code);
[[nodiscard]] bool saved(const QString &path, const QByteArray &bytes);

[[nodiscard]] std::vector<HostileFile> strangeFiles(); ///< that are no bundles at all
[[nodiscard]] std::vector<HostileFile> containerFiles(); ///< tricks of ZIP
[[nodiscard]] std::vector<HostileFile> manifestFiles();
[[nodiscard]] std::vector<HostileFile> segmentFiles(); ///< tricks of zstd and of what is in it
[[nodiscard]] std::vector<HostileFile> feedFiles(); ///< signed, but not one chain
[[nodiscard]] std::vector<HostileFile> bodyFiles(); ///< signed, but malformed
[[nodiscard]] std::vector<HostileFile> nonsenseFiles(const Victim &victim); ///< signed and well-formed
[[nodiscard]] std::vector<HostileFile> ageFiles(const Victim &victim);

[[nodiscard]] std::vector<HostileFile> wholeKit(const Victim &victim);

} // namespace meyar::kit
