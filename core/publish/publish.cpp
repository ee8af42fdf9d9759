// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/publish.h"

#include "core/portfolio/gather.h"
#include "core/publish/documentrows.h"
#include "core/publish/officeschema.h"
#include "core/publish/officetables.h"
#include "core/publish/server.h"

#include <pqxx/stream_to>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace meyar {

using namespace Qt::StringLiterals;
using namespace office;

namespace {

constexpr int publishLock = 0x4D455952; ///< of PostgreSQL's advisory locks: 'MEYR'
constexpr size_t countedAtOnce = 20;

std::string kindWord(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Registry:
        return "registry";
    case DocumentKind::Assessment:
        return "assessment";
    case DocumentKind::Figures:
        return "figures";
    case DocumentKind::Cohort:
        return "cohort";
    }
    return "unknown";
}

/// Columns that a table may have: a stream of libpqxx 6 takes rows of a length that is known when compiling.
constexpr size_t mostColumns = 24;

template<size_t Columns>
void writeRow(pqxx::stream_to &stream, const CellRow &row)
{
    std::array<const char *, Columns> cells{};
    for (size_t i = 0; i < Columns; ++i) {
        cells[i] = row[i] ? row[i]->c_str() : nullptr;
    }
    stream << cells;
}

using RowWriter = void (*)(pqxx::stream_to &, const CellRow &);

RowWriter writerOf(size_t columns)
{
    static constexpr auto writers = []<size_t... I>(std::index_sequence<I...>) {
        return std::array<RowWriter, mostColumns>{writeRow<I + 1>...};
    }(std::make_index_sequence<mostColumns>());
    return writers.at(columns - 1);
}

/// The work of one publish(). What the server throws is caught by it.
class Publisher
{
public:
    Publisher(Store &store, const Library &library, const PublishRequest &request, const Clock &clock, Server &server)
        : m_store(store), m_library(library), m_request(request), m_clock(clock), m_server(server),
          m_reader(store, library, request.withWording)
    {
    }

    Result<PublishSummary> run()
    {
        if (const Result<> ready = prepareServer(); !ready) {
            return failAs(ready);
        }
        readMarks();
        Result<std::vector<ListMark>> marks = pending();
        if (!marks) {
            return failAs(marks);
        }
        if (!marks->empty()) {
            Result<bool> counted = countOutcomes(*marks);
            if (!counted) {
                return failAs(counted);
            }
            if (*counted) { // what was counted is part of the marks
                marks = pending();
            }
            if (!marks) {
                return failAs(marks);
            }
        }
        return m_summary.isStopped ? Result<PublishSummary>(m_summary) : send(*marks);
    }

private:
    /// The schema as this version makes it, of this programme, with nobody else at it.
    Result<> prepareServer()
    {
        pqxx::work work(*m_server.connection);
        if (!work.exec1("SELECT pg_try_advisory_lock(" + std::to_string(publishLock) + ")")[0].as<bool>()) {
            return fail(Error::Code::ServerFailed, {m_server.name, u"somebody else is publishing to it now"_s});
        }
        work.exec("SET client_min_messages=warning");
        const bool isThere = !work.exec("SELECT to_regclass('meyar.version')")[0][0].is_null();
        const pqxx::result version = isThere ? work.exec("SELECT version, programme, programme_name FROM meyar.version")
                                             : pqxx::result();
        const std::string programme = m_store.programme().toString().toStdString();
        const Result<QString> name = m_store.programmeName();
        if (!name) {
            return failAs(name);
        }
        const bool isCurrent = !version.empty() && version[0][0].as<int>() == officeVersion;
        if (!version.empty()) {
            if (version[0][0].as<int>() > officeVersion) {
                return fail(Error::Code::NewerFile,
                            {m_server.name, QString::fromUtf8(version[0][0].c_str()), QString::number(officeVersion)});
            }
            if (version[0][1].as<std::string>() != programme) {
                return fail(Error::Code::OtherProgramme,
                            {m_server.name, QString::fromUtf8(version[0][2].c_str()), *name});
            }
        }
        if (!isCurrent) {
            work.exec(isThere ? dropScript() + createScript() : createScript());
            work.exec("INSERT INTO meyar.version(version, programme, programme_name) VALUES(" + std::to_string(officeVersion)
                      + ", " + work.quote(programme) + ", " + work.quote(name->toUtf8().toStdString()) + ")");
        }
        work.commit();
        return {};
    }

    void readMarks()
    {
        pqxx::work work(*m_server.connection);
        for (const pqxx::row &row : work.exec("SELECT document, mark FROM meyar.document")) {
            m_marks.emplace(row[0].as<std::string>(), row[1].as<std::string>());
        }
        for (const pqxx::row &row : work.exec("SELECT pack FROM meyar.pack")) {
            m_packs.insert(row[0].as<std::string>());
        }
    }

    /// What decides whether a document has to be sent: its content, and what of it is sent.
    [[nodiscard]] std::string markOf(const ListMark &document) const
    {
        return document.mark.toHex().toStdString() + (m_request.withWording ? "/wording" : "");
    }

    Result<std::vector<ListMark>> pending()
    {
        Result<std::vector<ListMark>> marks = m_store.listMarks();
        if (!marks) {
            return marks;
        }
        m_summary.documents = static_cast<int>(marks->size());
        if (const Result<> begun = m_reader.begin(*marks); !begun) {
            return failAs(begun);
        }
        std::erase_if(*marks, [this](const ListMark &document) {
            const auto known = m_marks.find(*idCell(document.document));
            return known != m_marks.end() && known->second == markOf(document);
        });
        return marks;
    }

    /// Computes how the assessments among these stand, where that is not kept; whether it had to.
    Result<bool> countOutcomes(const std::vector<ListMark> &documents)
    {
        std::set<QByteArray> wanted;
        for (const ListMark &document : documents) {
            wanted.insert(document.document);
        }
        const Result<std::vector<VisitRow>> visits = m_store.visits();
        if (!visits) {
            return failAs(visits);
        }
        QHash<QByteArray, Outcome> outcomes;
        std::vector<Uncounted> missing;
        for (const VisitRow &visit : *visits) {
            if (!wanted.contains(visit.id.bytes())) {
                continue;
            }
            const PackFilter *filter = m_reader.filter(visit.packHash);
            m_usedPacks.insert(visit.packHash);
            if (visit.outcome) {
                outcomes.insert(visit.id.bytes(), *visit.outcome);
            } else if (filter) {
                missing.push_back({visit.id, m_library.byHash(visit.packHash)});
            }
        }
        for (size_t from = 0; from < missing.size(); from += countedAtOnce) {
            if (isStopped(0, static_cast<int>(documents.size()))) {
                return true;
            }
            const size_t to = std::min(from + countedAtOnce, missing.size());
            const auto computed = computeOutcomes(m_store, {missing.begin() + static_cast<std::ptrdiff_t>(from),
                                                            missing.begin() + static_cast<std::ptrdiff_t>(to)}, m_clock);
            if (!computed) {
                return failAs(computed);
            }
            for (const AssessmentOutcome &outcome : *computed) {
                outcomes.insert(outcome.assessment.bytes(), outcome.outcome);
            }
        }
        m_reader.setOutcomes(std::move(outcomes));
        return !missing.empty();
    }

    bool isStopped(int done, int total)
    {
        m_summary.isStopped = m_summary.isStopped || (m_request.step && !m_request.step(done, total));
        return m_summary.isStopped;
    }

    Result<PublishSummary> send(const std::vector<ListMark> &documents)
    {
        sendPacks();
        const auto atOnce = static_cast<size_t>(std::max(1, m_request.documentsAtOnce));
        for (size_t from = 0; from < documents.size(); from += atOnce) {
            if (isStopped(static_cast<int>(from), static_cast<int>(documents.size()))) {
                break;
            }
            if (const Result<> sent = sendBatch(std::span(documents).subspan(from, std::min(atOnce, documents.size() - from)));
                !sent) {
                return failAs(sent);
            }
        }
        m_summary.withheldAssessments = m_reader.withheldAssessments();
        return m_summary;
    }

    void sendPacks()
    {
        for (const QByteArray &hash : m_usedPacks) {
            const PackFilter *filter = m_reader.filter(hash);
            if (filter && !m_packs.contains(hash.toHex().toStdString())) {
                pqxx::work work(*m_server.connection);
                write(work, packRows(*filter));
                work.commit();
            }
        }
    }

    Result<> sendBatch(std::span<const ListMark> documents)
    {
        TableRows rows;
        std::string known; // of these, on the server: to be cleared first
        for (const ListMark &document : documents) {
            Result<TableRows> of = m_reader.rowsOf(document);
            if (!of) {
                return failAs(of);
            }
            for (auto &[table, added] : *of) {
                std::ranges::move(added, std::back_inserter(rows[table]));
            }
            const std::string id = *idCell(document.document);
            if (m_marks.contains(id)) {
                known += (known.empty() ? "'" : ",'") + id + "'";
            }
        }
        pqxx::work work(*m_server.connection);
        if (!known.empty()) {
            for (const OfficeTable &table : officeTables()) {
                if (table.isOfDocuments) {
                    work.exec0("DELETE FROM meyar.\"" + table.name + "\" WHERE " + table.columns[0].name + " IN (" + known + ")");
                }
            }
            work.exec0("DELETE FROM meyar.document WHERE document IN (" + known + ")");
        }
        write(work, rows);
        std::vector<CellRow> marks;
        const Cell now = timeCell(m_clock.nowMs());
        for (const ListMark &document : documents) {
            marks.push_back({idCell(document.document), kindWord(document.kind), markOf(document), now});
        }
        copy(work, "document", {"document", "kind", "mark", "published_at"}, marks);
        work.exec0("UPDATE meyar.version SET published_at=" + work.quote(*now));
        work.commit();
        m_summary.sent += static_cast<int>(documents.size());
        return {};
    }

    void write(pqxx::work &work, const TableRows &rows)
    {
        for (const auto &[name, of] : rows) {
            std::vector<std::string> columns;
            for (const OfficeColumn &column : officeTable(name).columns) {
                columns.push_back('"' + column.name + '"');
            }
            copy(work, name, columns, of);
            m_summary.rows += static_cast<qint64>(of.size());
        }
    }

    static void copy(pqxx::work &work, const std::string &table, const std::vector<std::string> &columns,
                     const std::vector<CellRow> &rows)
    {
        pqxx::stream_to stream(work, "meyar." + table, columns);
        const RowWriter writeOne = writerOf(columns.size());
        for (const CellRow &row : rows) {
            writeOne(stream, row);
        }
        stream.complete();
    }

    Store &m_store;
    const Library &m_library;
    const PublishRequest &m_request;
    const Clock &m_clock;
    Server &m_server;
    DocumentRows m_reader;
    std::map<std::string, std::string> m_marks; ///< on the server, by document
    std::set<std::string> m_packs; ///< on the server
    std::set<QByteArray> m_usedPacks; ///< by what is sent
    PublishSummary m_summary;
};

} // namespace

Result<PublishSummary> publish(Store &store, const Library &library, const PublishRequest &request, const Clock &clock)
{
    Result<Server> server = connectTo(request.server, request.passFile);
    if (!server) {
        return failAs(server);
    }
    if (!store.isReadOnly()) {
        if (const Result<> sealed = store.sealAll(); !sealed) {
            return failAs(sealed);
        }
    }
    try {
        return Publisher(store, library, request, clock, *server).run();
    } catch (const std::exception &exception) {
        return tl::unexpected(serverError(*server, exception));
    }
}

} // namespace meyar
