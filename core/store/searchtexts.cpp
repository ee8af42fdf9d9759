// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchtexts.h"

#include "core/assessment/repeatrow.h"
#include "core/library/confidential.h"

namespace meyar::store {

namespace {

/// Columns of a row that can be searched: two titles, two bodies, then the questions that the texts belong to.
struct Source
{
    EntityType type;
    const char *select;
    bool isOfQuestion; ///< what belongs to a question is found only if the question is not confidential
};

constexpr Source sources[] = {
    {EntityType::Enterprise, "SELECT name, name_ur, NULL, NULL FROM enterprise WHERE doc=? AND key=? AND deleted IS NULL",
     false},
    {EntityType::Site, "SELECT name, city, NULL, NULL FROM site WHERE doc=? AND key=? AND deleted IS NULL", false},
    {EntityType::Assessment,
     "SELECT auditors, NULL, NULL, NULL FROM assessment WHERE doc=? AND key=? AND deleted IS NULL", false},
    {EntityType::Answer,
     "SELECT NULL, NULL, note, NULL, CAST(key AS TEXT) FROM answer a WHERE doc=? AND key=? AND note IS NOT NULL "
     "AND NOT EXISTS(SELECT 1 FROM repeat_row r WHERE r.doc=a.doc AND r.deleted IS NOT NULL "
     "AND substr(CAST(a.key AS TEXT),-33)='@'||lower(hex(r.key)))",
     true},
    {EntityType::Finding,
     "SELECT statement, NULL, evidence, root_cause, question FROM finding WHERE doc=? AND key=? AND deleted IS NULL",
     true},
    {EntityType::Action,
     "SELECT c.what, NULL, c.owner, NULL, f.question FROM action c JOIN finding f ON f.doc=c.doc AND f.key=c.finding "
     "WHERE c.doc=? AND c.key=? AND c.deleted IS NULL AND f.deleted IS NULL",
     true},
    {EntityType::Evidence,
     "SELECT v.caption, NULL, NULL, NULL, v.question, f.question FROM evidence v "
     "LEFT JOIN finding f ON f.doc=v.doc AND f.key=v.finding "
     "WHERE v.doc=? AND v.key=? AND v.deleted IS NULL AND (v.finding IS NULL OR f.key IS NOT NULL)",
     true},
    {EntityType::QuickNote, // once it is sorted, the note of its question has the words
     "SELECT NULL, NULL, text, NULL FROM quick_note WHERE doc=? AND key=? AND deleted IS NULL AND question IS NULL",
     false},
};

QStringList textsOf(const SQLite::Statement &row, int first)
{
    QStringList texts;
    for (const int column : {first, first + 1}) {
        const QString text = textOf(row.getColumn(column));
        if (!text.trimmed().isEmpty()) {
            texts += text;
        }
    }
    return texts;
}

} // namespace

const std::vector<EntityType> &SearchTextReader::searchedTypes()
{
    static const std::vector<EntityType> types = [] {
        std::vector<EntityType> all;
        for (const Source &source : sources) {
            all.push_back(source.type);
        }
        return all;
    }();
    return types;
}

SearchTexts SearchTextReader::read(qint64 doc, EntityType type, const QByteArray &key)
{
    for (const Source &source : sources) {
        if (source.type != type) {
            continue;
        }
        SearchTexts texts;
        QStringList questions;
        SQLite::Statement &row = m_sql.prepare(source.select, doc, key);
        if (row.executeStep()) {
            texts = {textsOf(row, 0), textsOf(row, 2)};
            for (int column = 4; column < row.getColumnCount(); ++column) {
                questions += textOf(row.getColumn(column));
            }
        }
        row.reset();
        if (!texts.isEmpty() && source.isOfQuestion && !mayBeFound(doc, questions)) {
            return {};
        }
        return texts;
    }
    return {};
}

bool SearchTextReader::mayBeFound(qint64 doc, const QStringList &questions)
{
    const std::optional<QSet<QString>> confidential = confidentialQuestions(doc);
    return confidential && std::none_of(questions.begin(), questions.end(), [&](const QString &question) {
        return confidential->contains(questionOfKey(question));
    });
}

std::optional<QSet<QString>> SearchTextReader::confidentialQuestions(qint64 doc)
{
    SQLite::Statement &row = m_sql.prepare("SELECT pack_hash FROM assessment WHERE doc=?", doc);
    const QByteArray hash = row.executeStep() ? bytesOf(row.getColumn(0)) : QByteArray();
    row.reset();
    if (const auto known = m_confidential.constFind(hash); known != m_confidential.constEnd()) {
        return *known;
    }
    SQLite::Statement &stored = m_sql.prepare("SELECT content FROM pack WHERE key=?", hash.toHex());
    const QByteArray content = stored.executeStep() ? bytesOf(stored.getColumn(0)) : QByteArray();
    stored.reset();
    const Result<std::shared_ptr<const Pack>> pack = packFromBytes(content);
    if (!pack || (*pack)->hash != hash) {
        return std::nullopt;
    }
    return *m_confidential.insert(hash, meyar::confidentialQuestions(**pack));
}

} // namespace meyar::store
