// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/problemlist.h"
#include "core/base/savefile.h"
#include "core/library/packtable.h"
#include "core/library/reading.h"
#include "core/report/blankform.h"
#include "ui/report/pdfwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject packJson(const Pack &pack)
{
    return {{u"id"_s, pack.id},
            {u"version"_s, pack.version},
            {u"hash"_s, QString::fromLatin1(pack.hash.toHex())},
            {u"title"_s, QJsonObject{{u"en"_s, pack.title.in(Language::English)}, {u"ur"_s, pack.title.in(Language::Urdu)}}},
            {u"checkpoints"_s, pack.scoredCount()},
            {u"sections"_s, static_cast<int>(pack.sections().size())},
            {u"references"_s, static_cast<int>(pack.references.size())},
            {u"semantics"_s, pack.semantics},
            {u"family"_s, pack.family},
            {u"audience"_s, QJsonArray::fromStringList(pack.audience)},
            {u"jurisdictions"_s, QJsonArray::fromStringList(pack.jurisdictions)}};
}

/// The table on the standard output, or between the marks of a page.
Exit printTable(Call &call, const Library &library)
{
    const QString path = call.value(u"into"_s);
    const QString table = packTable(library);
    if (path.isEmpty()) {
        call.say(table.trimmed().split(u'\n'));
        return Exit::Done;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return call.refuse({Error::Code::NotFound, {u"file"_s, path}});
    }
    const std::optional<QString> page = withPackTable(QString::fromUtf8(file.readAll()), table);
    file.close();
    if (!page) {
        call.complain(u"%1 has no lines <!-- packs:begin --> and <!-- packs:end -->. Nothing was written."_s.arg(path));
        return Exit::Refused;
    }
    if (const Result<> saved = saveFile(path, page->toUtf8()); !saved) {
        return call.refuse(saved.error());
    }
    return Exit::Done;
}

Exit list(Call &call)
{
    QJsonArray packs;
    const Library library = Library::builtIn();
    if (call.has(u"markdown"_s)) {
        return printTable(call, library);
    }
    if (call.has(u"reading"_s)) {
        call.say(readingTable(library).trimmed());
        return Exit::Done;
    }
    for (const std::shared_ptr<const Pack> &pack : library.packs()) {
        packs.append(packJson(*pack));
        if (!call.json()) {
            call.say(u"%1  %2  %3 checkpoints  %4"_s.arg(pack->id, pack->version)
                         .arg(pack->scoredCount())
                         .arg(pack->title.in(Language::English)));
        }
    }
    if (call.json()) {
        call.print(packs);
    }
    return Exit::Done;
}

QJsonObject readingJson(const Pack &pack, const PackReading &reading)
{
    QJsonArray tooLong;
    for (const form::NodeIndex node : reading.tooLong) {
        tooLong.append(pack.form->node(node).name);
    }
    const auto words = [](const PackReading::Words &count) {
        return QJsonObject{{u"median"_s, count.median}, {u"p95"_s, count.high}};
    };
    return {{u"questions"_s, reading.questions}, {u"en"_s, words(reading.english)}, {u"ur"_s, words(reading.urdu)},
            {u"grade"_s, reading.grade}, {u"too_long"_s, tooLong}};
}

void sayReading(Call &call, const Pack &pack, const PackReading &reading)
{
    call.say(u"Words a question: English median %1, 95 % have no more than %2; Urdu median %3, 95 % no more than %4. Reading grade of the English: %5."_s
                 .arg(reading.english.median)
                 .arg(reading.english.high)
                 .arg(reading.urdu.median)
                 .arg(reading.urdu.high)
                 .arg(reading.grade, 0, 'f', 1));
    for (const form::NodeIndex node : reading.tooLong) {
        const QString label = pack.form->node(node).label.in(Language::English);
        call.say(u"  %1 words  %2  %3"_s.arg(wordCount(label)).arg(pack.form->node(node).name, label));
    }
}

Exit check(Call &call)
{
    const QString path = packPath(call.words().constFirst());
    if (!QFileInfo::exists(path)) {
        return call.refuse({Error::Code::NotFound, {u"file"_s, path}});
    }
    const LoadedPack loaded = loadPackFrom(path);
    const Translation english(Language::English);
    const int errors = errorCount(loaded.problems);
    if (!call.json()) {
        complainOf(call, loaded.problems, english);
    }
    if (call.json()) {
        QJsonObject result{{u"ok"_s, errors == 0}, {u"problems"_s, toJson(loaded.problems, english)}};
        if (loaded.pack) {
            result.insert(u"pack"_s, packJson(*loaded.pack));
        }
        if (loaded.pack && call.has(u"reading"_s)) {
            result.insert(u"reading"_s, readingJson(*loaded.pack, readingOf(*loaded.pack)));
        }
        call.print(result);
    } else if (loaded.pack) {
        call.say(u"%1 %2 is in order: %3 checkpoints in %4 sections, %5 references."_s
                     .arg(loaded.pack->id, loaded.pack->version)
                     .arg(loaded.pack->scoredCount())
                     .arg(loaded.pack->sections().size())
                     .arg(loaded.pack->references.size()));
        if (call.has(u"reading"_s)) {
            sayReading(call, *loaded.pack, readingOf(*loaded.pack));
        }
    } else {
        call.complain(u"%1 in %2. Nothing was loaded."_s.arg(counted(errors, u"mistake"_s), path));
    }
    return loaded.pack ? Exit::Done : Exit::Refused;
}

Exit import(Call &call)
{
    const QString path = packPath(call.words().constFirst());
    const Result<std::unique_ptr<Store>> store = call.open(true);
    if (!store) {
        return call.refuse(store.error());
    }
    const LoadedPack loaded = loadPackFrom(path);
    complainOf(call, loaded.problems, Translation(Language::English));
    if (!loaded.pack) {
        call.complain(u"%1 in %2. Nothing was imported."_s.arg(counted(errorCount(loaded.problems), u"mistake"_s), path));
        return Exit::Refused;
    }
    const Result<Library> library = call.library(**store);
    if (!library) {
        return call.refuse(library.error());
    }
    if (library->otherOfThatVersion(*loaded.pack)) {
        call.complain(u"%1 %2 is here already with other content. Give this one another pack_version in its settings sheet."_s
                          .arg(loaded.pack->id, loaded.pack->version));
        return Exit::Refused;
    }
    if (library->byHash(loaded.pack->hash)) {
        call.say(u"%1 %2 is here already."_s.arg(loaded.pack->id, loaded.pack->version));
        return Exit::Done;
    }
    if (const Result<Changes> kept = (*store)->keep(*loaded.pack); !kept) {
        return call.refuse(kept.error());
    }
    call.say(u"Imported: %1 %2"_s.arg(loaded.pack->id, loaded.pack->version));
    return Exit::Done;
}

Exit print(Call &call)
{
    const QString languageCode = call.has(u"lang"_s) ? call.value(u"lang"_s) : u"en"_s;
    const std::optional<ReportLanguage> language = reportLanguageFrom(languageCode);
    const QString out = call.value(u"out"_s);
    if (!language) {
        return call.refuse({Error::Code::BadArgument, {u"lang"_s, languageCode, u"en, ur or both"_s}});
    }
    if (!out.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        return call.refuse({Error::Code::BadArgument, {u"out"_s, out, u"a name that ends in .pdf"_s}});
    }
    const LoadedPack loaded = loadPackFrom(packPath(call.words().constFirst()));
    if (!loaded.pack) {
        complainOf(call, loaded.problems, Translation(Language::English));
        return Exit::Refused;
    }
    if (const Result<> written = ui::writePdf(buildBlankForm(*loaded.pack, *language), out); !written) {
        return call.refuse(written.error());
    }
    call.say(u"Written: "_s + out);
    return Exit::Done;
}

} // namespace

std::vector<Command> packCommands()
{
    return {{u"pack list"_s, {}, u"the checklists that come with Meyar"_s, {{u"markdown"_s, {}, u"a table of counts"_s}, {u"into"_s, u"FILE"_s, u"with --markdown: into this page, between its marks"_s}, {u"reading"_s, {}, u"a table of how long and how hard the questions are"_s}, jsonOption}, list},
            {u"pack check"_s, u"PACK"_s, u"reads a pack (folder, .xlsx, .csv, .md, .xml, or the id of one that comes with Meyar) and reports every mistake"_s, {{u"reading"_s, {}, u"also how long the questions are, and those of more than 20 words"_s}, jsonOption}, check},
            {u"pack import"_s, u"PACK"_s, u"keeps a checklist of one's own beside a database, for new assessments; nothing while it has a mistake"_s, {dbOption}, import},
            {u"pack print"_s, u"PACK"_s, u"a blank form to fill in by hand"_s, {{u"out"_s, u"FILE"_s, u"the .pdf file to write"_s, true}, {u"lang"_s, u"en|ur|both"_s, u"language; en if left out"_s}}, print}};
}

} // namespace meyar::cli
