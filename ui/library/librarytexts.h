// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/library/pack.h"
#include "ui/library/cellsmodel.h"
#include "ui/library/librarylines.h"
#include "ui/workspace/domainmarks.h"

#include <QCoreApplication>

namespace meyar::ui {

/// Puts packs, their questions and references, and the problems of a folder into words.
class LibraryTexts final
{
    Q_DECLARE_TR_FUNCTIONS(LibraryTexts)

public:
    explicit LibraryTexts(const Translation &words)
        : m_words(words)
    {
    }

    [[nodiscard]] PackLine line(const Pack &pack) const;
    [[nodiscard]] PackHead head(const Pack &pack) const;
    [[nodiscard]] QuestionDetail detail(const Pack &pack, form::NodeIndex node) const;

    /// One row a question under its section; only what contains `filter`, which is folded
    /// (searchFolded).
    [[nodiscard]] std::vector<CellRow> questions(const Pack &pack, const QString &filter) const;
    [[nodiscard]] std::vector<CellRow> references(const Pack &pack, const QString &filter) const;
    [[nodiscard]] std::vector<CellRow> problems(const form::Problems &problems) const;
    [[nodiscard]] QStringList questionHeads() const;
    [[nodiscard]] QStringList referenceHeads() const;
    [[nodiscard]] QStringList problemHeads() const;

    [[nodiscard]] ReferenceLine reference(const Pack &pack, const Reference &reference) const;

private:
    [[nodiscard]] Language language() const { return m_words.language(); }
    [[nodiscard]] QString label(const Pack &pack, form::NodeIndex node) const;
    [[nodiscard]] CellRow questionRow(const Pack &pack, form::NodeIndex node) const;
    [[nodiscard]] std::vector<ChipLine> questionChips(const Pack &pack, form::NodeIndex node) const;
    [[nodiscard]] std::vector<ChipLine> answers(const Pack &pack, form::NodeIndex node) const;
    [[nodiscard]] QString answerKind(form::NodeType type) const;
    [[nodiscard]] QString jurisdiction(const QString &code) const;
    [[nodiscard]] ChipLine confidence(const QString &code) const;

    const Translation &m_words;
};

/// The questions of a pack, without notes and calculations.
[[nodiscard]] int questionCount(const Pack &pack);
/// "3f2a 91bc": enough of a content hash to compare two packs by eye.
[[nodiscard]] QString shortPackHash(const QByteArray &hash);

} // namespace meyar::ui
