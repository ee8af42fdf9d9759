// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/entities.h"
#include "core/store/sql.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace meyar::store {

/// What can be found of one entity, as people wrote it: names, notes, statements… `title` counts more than `body`.
struct SearchTexts
{
    QStringList title;
    QStringList body;
    [[nodiscard]] bool isEmpty() const { return title.isEmpty() && body.isEmpty(); }
};

/// Reads what can be found of an entity from the lists. Nothing of a question that its pack calls confidential, of a
/// group that it does, or of a finding, action or evidence that belongs to one; nothing as long as the pack is not here.
class SearchTextReader
{
public:
    explicit SearchTextReader(Sql &sql) : m_sql(sql) {}

    /// Empty for an entity that is deleted, not searched, or has no text.
    [[nodiscard]] SearchTexts read(qint64 doc, EntityType type, const QByteArray &key);
    [[nodiscard]] static const std::vector<EntityType> &searchedTypes();
    /// Names of the questions of the document's pack that are testimony; nothing as long as the pack is not here.
    [[nodiscard]] std::optional<QSet<QString>> confidentialQuestions(qint64 doc);

private:
    [[nodiscard]] bool mayBeFound(qint64 doc, const QStringList &questions);

    Sql &m_sql;
    QHash<QByteArray, QSet<QString>> m_confidential; ///< names of questions, by pack hash; packs never change
};

} // namespace meyar::store
