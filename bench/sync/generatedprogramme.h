// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundlefile.h"
#include "core/vault/crypto.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace meyar::bench {

/// What a generated programme holds. Every fifth answer has a note of 70 characters.
struct Sizes
{
    int assessments = 1000;
    int answers = 300; ///< in each
    int perBundle = 1000; ///< assessments in a bundle
    int findings = 0; ///< in each, with one action each; every second one is done
};

/// The key of the laptop that sends the bundles; always the same.
[[nodiscard]] vault::KeyPair senderKeys();
[[nodiscard]] ProgrammeId programmeId();

/// Writes the programme as bundles to `folder` and returns their paths: real changes of up to 200 ops, signed by a
/// dozen auditors, behind a registry with the sites and the pack. The first bundle holds the pack.
[[nodiscard]] QStringList writeProgramme(const QString &folder, const Sizes &sizes);

/// Writes a bundle in which another laptop overwrites one answer of every hundred, having seen it.
[[nodiscard]] QString writeDelta(const QString &folder, const Sizes &sizes);

/// The answers of a programme, for the baseline: id, assessment, question, value, note, time.
struct PlainAnswer
{
    QByteArray assessment;
    QByteArray question;
    QString value;
    QString note;
    qint64 atMs = 0;
};
void forEachAnswer(const Sizes &sizes, const std::function<void(const PlainAnswer &)> &use);

} // namespace meyar::bench
