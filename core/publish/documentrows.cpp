// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/documentrows.h"

#include "core/publish/officetables.h"
#include "core/store/figuresdocument.h"

#include <set>

namespace meyar::office {

using namespace Qt::StringLiterals;

namespace {

std::string_view word(Standing standing)
{
    switch (standing) {
    case Standing::Met:
        return "met";
    case Standing::Partly:
        return "partly";
    case Standing::Failed:
        return "failed";
    case Standing::NotApplicable:
        return "not_applicable";
    case Standing::Unanswered:
        return "unanswered";
    }
    return "unanswered";
}

QString textOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QByteArray bytesOf(const Value &value)
{
    const auto *bytes = std::get_if<QByteArray>(&value);
    return bytes ? *bytes : QByteArray();
}

/// The cells of a row's own key; one of them null if it is none of ours.
CellRow keyCells(const ListTable &list, const QByteArray &key)
{
    if (list.keys.size() == 1) {
        return {idCell(key)};
    }
    const QStringList parts = QString::fromUtf8(key).split(u'/');
    CellRow cells;
    for (size_t i = 0; i < list.keys.size(); ++i) {
        const QString part = parts.value(static_cast<qsizetype>(i));
        if (std::string_view(list.keys[i]) == "month") {
            cells.push_back(cellOf(part, CellKind::Month));
        } else if (std::string_view(list.keys[i]) == "sex") {
            cells.push_back(part.toStdString()); // empty: of women and men together
        } else {
            cells.push_back(textCell(part));
        }
    }
    return cells;
}

} // namespace

/// One document on its way.
struct DocumentRows::Reading
{
    const ListMark &document;
    Cell id;
    TableRows rows;
    std::set<std::string> keys; ///< of rows that are there: a server takes none twice
    std::set<QByteArray> hiddenFindings; ///< from confidential questions
    const PackFilter *pack = nullptr; ///< of an assessment

    /// Whether it comes from testimony: the finding itself, what belongs to it, a photo of such a question.
    [[nodiscard]] bool isHidden(const ListTable &list, const ListRow &row) const
    {
        for (size_t i = 0; i < list.columns.size(); ++i) {
            const std::string_view field = list.columns[i].field;
            if (field == "finding" && hiddenFindings.contains(bytesOf(row.values[i]))) {
                return true;
            }
            if (field == "question" && list.type == EntityType::Evidence) {
                const QString question = textOf(row.values[i]).section(u'@', 0, 0);
                if (!question.isEmpty() && (!pack || pack->isConfidential(question))) {
                    return true;
                }
            }
        }
        return list.type == EntityType::Finding && hiddenFindings.contains(row.key);
    }

    void add(const std::string &table, CellRow row)
    {
        const size_t keyColumns = officeTable(table).keyColumns;
        std::string key = table;
        for (size_t i = 0; i < keyColumns; ++i) {
            if (!row[i]) {
                return;
            }
            key += '\x1f' + *row[i];
        }
        if (keys.insert(std::move(key)).second) {
            rows[table].push_back(std::move(row));
        }
    }
};

DocumentRows::DocumentRows(Store &store, const Library &library, bool withWording)
    : m_store(store), m_library(library), m_withWording(withWording)
{
}

const PackFilter *DocumentRows::filter(const QByteArray &packHash)
{
    const auto [found, isNew] = m_filters.try_emplace(packHash);
    if (isNew) {
        if (const auto pack = m_library.byHash(packHash)) {
            found->second = std::make_unique<PackFilter>(pack);
        }
    }
    return found->second.get();
}

Result<> DocumentRows::begin(const std::vector<ListMark> &documents)
{
    for (const ListMark &document : documents) {
        if (document.kind != DocumentKind::Registry) {
            continue;
        }
        const Result<std::vector<ListRow>> sites = m_store.listRows(document.document, EntityType::Site, {});
        if (!sites) {
            return failAs(sites);
        }
        for (const ListRow &row : *sites) {
            if (const auto site = SiteId::fromBytes(row.key)) {
                m_siteOf.insert(store::figuresDocument(*site), row.key);
            }
        }
    }
    return {};
}

Result<TableRows> DocumentRows::rowsOf(const ListMark &document)
{
    Reading reading{document, idCell(document.document), {}, {}, {}, nullptr};
    Result<> read = readChanges(reading);
    if (read) {
        switch (document.kind) {
        case DocumentKind::Registry:
            read = readRegistry(reading);
            break;
        case DocumentKind::Assessment:
            read = readAssessment(reading);
            break;
        case DocumentKind::Figures:
            read = readLists(reading, "site", idCell(m_siteOf.value(document.document)));
            break;
        case DocumentKind::Cohort:
            read = readCohort(reading);
            break;
        }
    }
    return read ? Result<TableRows>(std::move(reading.rows)) : failAs(read);
}

Result<> DocumentRows::readChanges(Reading &reading)
{
    const Result<std::vector<ChangeHead>> heads = m_store.changeHeads(reading.document.document);
    if (!heads) {
        return failAs(heads);
    }
    for (const ChangeHead &head : *heads) {
        reading.add("change", {reading.id, head.hash.toHex().toStdString(), head.device.toHex().toStdString(),
                               std::to_string(head.seq), timeCell(head.atMs), std::to_string(head.bytes),
                               flagCell(head.hasBody)});
    }
    return {};
}

Result<> DocumentRows::readRegistry(Reading &reading)
{
    if (const Result<> lists = readLists(reading, nullptr, {}); !lists) {
        return lists;
    }
    const Result<std::vector<ListRow>> facts
        = m_store.listRows(reading.document.document, EntityType::SiteFact, {"value"});
    if (!facts) {
        return failAs(facts);
    }
    std::vector<PackFilter *> packs;
    for (const auto &pack : m_library.packs()) {
        packs.push_back(const_cast<PackFilter *>(filter(pack->hash)));
    }
    for (const ListRow &row : *facts) {
        const QString key = QString::fromUtf8(row.key);
        const QString fact = key.section(u'/', 1);
        const AnswerCells cells = factCells(packs, fact, row.values[0]);
        if (!cells.isWithheld && cells.value) {
            reading.add("site_fact", {reading.id, idCell(QUuid(key.section(u'/', 0, 0)).toRfc4122()), textCell(fact),
                                      cells.value, cells.number});
        }
    }
    return {};
}

Result<> DocumentRows::readAssessment(Reading &reading)
{
    const Result<std::vector<ListRow>> found
        = m_store.listRows(reading.document.document, EntityType::Assessment,
                           {"enterprise", "site", "kind", "state", "pack_hash", "pack_id", "pack_version", "started_on",
                            "ended_on", "jurisdiction", "follows"});
    if (!found || found->empty()) {
        return found ? Result<>() : failAs(found);
    }
    const std::vector<Value> &v = found->front().values;
    const PackFilter *pack = filter(bytesOf(v[4]));
    m_withheld += pack ? 0 : 1;
    const auto outcome = m_outcomes.constFind(reading.document.document);
    const bool isCounted = pack && outcome != m_outcomes.cend();
    using enum CellKind;
    reading.add("assessment",
                {reading.id, cellOf(v[0], Id), cellOf(v[1], Id), cellOf(v[2], Text), cellOf(v[3], Text), cellOf(v[4], Hex),
                 cellOf(v[5], Text), cellOf(v[6], Text), cellOf(v[7], Date), cellOf(v[8], Date), cellOf(v[9], Text),
                 cellOf(v[10], Id), isCounted && outcome->percent ? numberCell(*outcome->percent) : Cell(),
                 isCounted ? textCell(outcome->grade) : Cell(), flagCell(!pack)});
    if (isCounted) {
        qint64 place = 0;
        for (const CheckpointStanding &standing : outcome->checkpoints) {
            const auto node = static_cast<size_t>(standing.node);
            if (node >= pack->pack().form->nodes.size() || pack->isConfidential(pack->pack().form->nodes[node].name)) {
                continue;
            }
            reading.add("standing", {reading.id, std::to_string(++place), textCell(pack->pack().form->nodes[node].name),
                                     std::string(word(standing.standing))});
        }
    }
    const Result<> answers = readAnswers(reading, pack);
    return answers ? readFindings(reading, pack) : answers;
}

Result<> DocumentRows::readAnswers(Reading &reading, const PackFilter *pack)
{
    if (!pack) {
        return {}; // nobody can say which of them are confidential
    }
    const QByteArray &document = reading.document.document;
    const Result<std::vector<ListRow>> answers
        = m_store.listRows(document, EntityType::Answer, {"value", "note", "contested", "at_ms"});
    const Result<std::vector<ListRow>> repeatRows = m_store.listRows(document, EntityType::RepeatRow, {});
    if (!answers || !repeatRows) {
        return tl::unexpected(!answers ? answers.error() : repeatRows.error());
    }
    std::set<QByteArray> shownRows; // an answer in a deleted row is nobody's
    for (const ListRow &row : *repeatRows) {
        shownRows.insert(row.key.toHex());
    }
    for (const ListRow &answer : *answers) {
        const qsizetype at = answer.key.indexOf('@');
        const QByteArray row = at < 0 ? QByteArray() : answer.key.mid(at + 1);
        const QString question = QString::fromUtf8(at < 0 ? answer.key : answer.key.first(at));
        const auto isBytes = [](const Value &value) { return std::holds_alternative<QByteArray>(value); };
        if (pack->isConfidential(question) || isBytes(answer.values[0]) || isBytes(answer.values[1])
            || (at >= 0 && !shownRows.contains(row))) {
            continue;
        }
        const AnswerCells cells = pack->cells(question, answer.values[0]);
        const bool hasNote = !textOf(answer.values[1]).isEmpty();
        if (!cells.value && !cells.isWithheld && !hasNote) {
            continue; // cleared
        }
        reading.add("answer", {reading.id, textCell(question), row.toStdString(), cells.value, cells.number,
                               flagCell(cells.isWithheld), flagCell(hasNote), cellOf(answer.values[2], CellKind::Flag),
                               cellOf(answer.values[3], CellKind::Time)});
    }
    return {};
}

Result<> DocumentRows::readFindings(Reading &reading, const PackFilter *pack)
{
    const Result<std::vector<ListRow>> findings
        = m_store.listRows(reading.document.document, EntityType::Finding, {"question", "code"});
    if (!findings) {
        return failAs(findings);
    }
    for (const ListRow &row : *findings) {
        Finding finding;
        finding.question = textOf(row.values[0]);
        finding.code = textOf(row.values[1]);
        const bool hasPlace = !finding.question.isEmpty() || !finding.code.isEmpty();
        if (pack ? pack->hides(finding) : hasPlace) {
            reading.hiddenFindings.insert(row.key);
        }
    }
    reading.pack = pack;
    return readLists(reading, "assessment", {});
}

Result<> DocumentRows::readCohort(Reading &reading)
{
    const Result<std::vector<ListRow>> heads
        = m_store.listRows(reading.document.document, EntityType::Cohort, {"practice"});
    if (!heads) {
        return failAs(heads);
    }
    if (heads->empty() || cellOf(heads->front().values[0], CellKind::Flag) == Cell("t")) {
        reading.rows.clear(); // made up, for a workshop
        return {};
    }
    for (const ListTable &list : listTables()) {
        if (list.type == EntityType::Cohort) {
            if (const Result<> read = readList(reading, list, {}); !read) {
                return read;
            }
        }
    }
    return readLists(reading, "cohort", idCell(heads->front().key));
}

Result<> DocumentRows::readLists(Reading &reading, const char *ownerName, const Cell &owner)
{
    for (const ListTable &list : listTables()) {
        const bool isOfOwner = list.ownerName && ownerName ? std::string_view(list.ownerName) == ownerName
                                                           : !list.ownerName && !ownerName && list.type != EntityType::Cohort;
        if (isOfOwner) {
            if (const Result<> read = readList(reading, list, owner); !read) {
                return read;
            }
        }
    }
    return {};
}

Result<> DocumentRows::readList(Reading &reading, const ListTable &list, const Cell &owner)
{
    std::vector<const char *> fields;
    for (const ListColumn &column : list.columns) {
        fields.push_back(column.field);
    }
    const Result<std::vector<ListRow>> rows = m_store.listRows(reading.document.document, list.type, fields);
    if (!rows) {
        return failAs(rows);
    }
    for (const ListRow &row : *rows) {
        if (reading.isHidden(list, row)) {
            continue;
        }
        CellRow cells{reading.id};
        for (Cell &key : keyCells(list, row.key)) {
            cells.push_back(std::move(key));
        }
        if (list.ownerName && std::string_view(list.ownerName) != "assessment") {
            cells.push_back(owner);
        }
        for (size_t i = 0; i < fields.size(); ++i) {
            const ListColumn &column = list.columns[i];
            cells.push_back(column.isWording && !m_withWording ? Cell() : cellOf(row.values[i], column.kind));
        }
        reading.add(list.name, std::move(cells));
    }
    return {};
}

} // namespace meyar::office
