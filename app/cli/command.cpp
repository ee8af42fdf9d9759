// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/notices.h"
#include "app/cli/ownwords.h"
#include "core/base/oneline.h"
#include "core/store/backup.h"
#include "core/wording/errortext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

void write(FILE *to, const QString &line)
{
    QTextStream stream(to);
    stream.setEncoding(QStringConverter::Utf8);
    stream << oneLine(line) << Qt::endl;
}

} // namespace

QString counted(int count, const QString &thing)
{
    return QString::number(count) + u' ' + thing + (count == 1 ? QString() : u"s"_s);
}

Result<std::unique_ptr<Store>> Call::open(bool create) const
{
    StoreOptions options;
    options.path = value(u"db"_s);
    options.create = create;
    options.care = StoreCare::Imports;
    Result<std::unique_ptr<Store>> store = Store::open(options, m_clock);
    if (store) {
        for (const StoreNotice &notice : (*store)->takeNotices()) {
            complain(noticeText(notice));
        }
    }
    return store;
}

Result<AssessmentRow> Call::assessment(Store &store) const
{
    Result<std::vector<AssessmentRow>> rows = store.assessments();
    if (!rows) {
        return failAs(rows);
    }
    const QString wanted = value(u"assessment"_s);
    std::vector<AssessmentRow> found;
    for (const AssessmentRow &row : *rows) {
        if (row.assessment.id.toString().startsWith(wanted, Qt::CaseInsensitive)) {
            found.push_back(row);
        }
    }
    if (found.size() == 1) {
        return found.front();
    }
    if (found.empty()) {
        return fail(Error::Code::NotFound, {u"assessment"_s, wanted});
    }
    return fail(Error::Code::BadArgument,
                {u"assessment"_s, wanted,
                 u"the id of one of the %1 assessments that begin so"_s.arg(found.size())});
}

Result<Library> Call::library(Store &store) const
{
    Library library = Library::builtIn();
    const Result<std::vector<std::shared_ptr<const Pack>>> packs = store.packs();
    if (!packs) {
        return failAs(packs);
    }
    for (const std::shared_ptr<const Pack> &pack : *packs) {
        library.add(pack);
    }
    return library;
}

Result<std::shared_ptr<const Pack>> Call::packOf(Store &store, const Assessment &assessment) const
{
    const Result<Library> known = library(store);
    if (!known) {
        return failAs(known);
    }
    std::shared_ptr<const Pack> pack = known->byHash(assessment.packHash);
    if (!pack) {
        return fail(Error::Code::NotFound, {u"pack"_s, assessment.packId + u' ' + assessment.packVersion});
    }
    return pack;
}

void Call::say(const QString &line) const
{
    write(stdout, line);
}

void Call::say(const QStringList &lines) const
{
    for (const QString &line : lines) {
        say(line);
    }
}

void Call::print(const QJsonValue &json) const
{
    const QJsonDocument document
        = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    QTextStream stream(stdout);
    stream.setEncoding(QStringConverter::Utf8);
    stream << QString::fromUtf8(document.toJson()).trimmed() << Qt::endl;
}

void Call::complain(const QString &line) const
{
    write(stderr, line);
}

void Call::complain(const QStringList &lines) const
{
    for (const QString &line : lines) {
        complain(line);
    }
}

Exit Call::refuse(const Error &error) const
{
    complain(error.where == ownWords ? error.args.value(0) : errorText(Translation(Language::English), error));
    if (error.code == Error::Code::Damaged && m_parser.optionNames().contains(u"db"_s) && error.args.value(0) == value(u"db"_s)) {
        if (const Result<Backup> backup = newestGoodBackup(value(u"db"_s))) {
            complain(u"A good backup of %1 is there: meyar-cli restore --db %2 puts it in place."_s.arg(
                backup->madeAt.toString(u"yyyy-MM-dd HH:mm 'UTC'"_s), value(u"db"_s)));
        }
        complain(u"meyar-cli salvage --db %1 --out NEW.meyardb saves what verifies."_s.arg(value(u"db"_s)));
    }
    return error.code == Error::Code::BadArgument ? Exit::WrongUse : Exit::Refused;
}

} // namespace meyar::cli
