// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formdifferencejson.h"
#include "app/cli/problemlist.h"
#include "core/base/savefile.h"
#include "core/form/xform/xformwriter.h"
#include "core/library/pack.h"
#include "core/workbook/notedform.h"

#include <QDir>
#include <QFileInfo>

namespace meyar::cli {

using namespace Qt::StringLiterals;
using namespace form;

namespace {

enum class Target { Folder, Excel, XForm };

/// What the ending of the path asks for; none if it asks for something that is not written.
std::optional<Target> targetOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "xlsx"_L1) {
        return Target::Excel;
    }
    if (ending == "xml"_L1) {
        return Target::XForm;
    }
    const bool isOtherFile = ending == "csv"_L1 || ending == "md"_L1 || ending == "xls"_L1 || ending == "xlsm"_L1;
    return isOtherFile || QFileInfo(path).isFile() ? std::nullopt : std::optional(Target::Folder);
}

bool isTaken(const QString &path, Target target)
{
    return target == Target::Folder
        ? !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) && QDir(path).exists()
        : QFileInfo::exists(path);
}

Result<> write(const OpenedForm &opened, const QString &path, Target target)
{
    return target == Target::XForm ? saveFile(path, writeXForm(*opened.form)) : writeSheets(opened.sheets, path);
}

/// What is in the form and not in what was written: found by reading that again.
QStringList lossesOf(const OpenedForm &opened, const QString &path)
{
    const OpenedForm again = openPackForm(path);
    if (!again.form) {
        return {u"the written form cannot be read again"_s};
    }
    QStringList losses = linesOf(difference(*opened.form, *again.form));
    for (const auto &[name, sheet] : opened.sheets) {
        if (!again.sheets.contains(name) && !sheet.rows.empty()) {
            losses.append(u"removed: sheet %1"_s.arg(name));
        }
    }
    return losses;
}

void addFiles(const Media &media, QStringList &names)
{
    for (const auto &[kind, text] : media) {
        for (const auto &[language, file] : text.byLanguage) {
            names.append(file);
        }
    }
}

/// The names of the files that the form speaks of: data, pictures, sounds.
QStringList filesOf(const Form &form)
{
    QStringList names;
    for (const DataFile &file : form.dataFiles) {
        names.append(file.file);
    }
    for (const Node &node : form.nodes) {
        addFiles(node.media, names);
    }
    for (const ChoiceList &list : form.lists) {
        for (const Choice &choice : list.choices) {
            addFiles(choice.media, names);
        }
    }
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

/// Copies the form's files to where the written form looks for them. Returns those that could not be.
QStringList copyFiles(const OpenedForm &opened, const QString &from, const QString &to, Target target)
{
    const QFileInfo source(from);
    const bool isFolder = source.isDir();
    const FormFiles files = filesIn(isFolder ? from : source.absolutePath(),
                                    isFolder ? QString() : source.completeBaseName());
    const QFileInfo written(to);
    const QString folder = target == Target::Folder
        ? to + u"/media"_s
        : written.absolutePath() + u'/' + written.completeBaseName() + u"-media"_s;
    QStringList missing;
    for (const QString &name : filesOf(*opened.form)) {
        const Result<QByteArray> bytes = files(name);
        const bool isCopied = bytes && QDir().mkpath(folder) && saveFile(QDir(folder).filePath(name), *bytes);
        if (!isCopied) {
            missing.append(u"not copied: file %1"_s.arg(name));
        }
    }
    return missing;
}

Exit convert(Call &call)
{
    const QString from = packPath(call.words().at(0));
    const QString to = call.words().at(1);
    const std::optional<Target> target = targetOf(to);
    if (!target) {
        return call.refuse({Error::Code::BadArgument, {u"OUT"_s, to, u"a folder, .xlsx, .xml"_s}});
    }
    const Translation english(Language::English);
    OpenedForm opened = openTold(call, from, english);
    if (!opened.form) {
        return Exit::Refused;
    }
    if (call.has(u"notes"_s)) {
        const LoadedPack loaded = loadPackFrom(from);
        const std::shared_ptr<const Pack> noted = loaded.pack ? withNotesAndPhotos(*loaded.pack) : nullptr;
        if (!noted) {
            return call.refuse({Error::Code::BadArgument, {u"notes"_s, from, u"a checklist of Meyar"_s}});
        }
        opened.sheets = noted->sheets;
        opened.form = noted->form;
        opened.program = noted->program;
    }
    if (isTaken(to, *target) && !call.has(u"force"_s)) {
        call.complain(u"%1 is already there. Choose another name, or replace it with --force."_s.arg(to));
        return Exit::Refused;
    }
    if (const Result<> written = write(opened, to, *target); !written) {
        return call.refuse(written.error());
    }
    const QStringList notCopied = copyFiles(opened, from, to, *target);
    const QStringList losses = lossesOf(opened, to) + notCopied;
    if (call.json()) {
        call.print(QJsonObject{{u"out"_s, to},
                               {u"whole"_s, losses.isEmpty()},
                               {u"lost"_s, QJsonArray::fromStringList(losses)},
                               {u"problems"_s, toJson(opened.problems, english)}});
        return Exit::Done;
    }
    call.say(losses.isEmpty() ? u"%1 written; nothing was lost."_s.arg(to)
                              : u"%1 written. Not the same in it as in %2:"_s.arg(to, from));
    for (const QString &loss : losses) {
        call.say(u"  "_s + loss);
    }
    return Exit::Done;
}

Exit diff(Call &call)
{
    const Translation english(Language::English);
    const OpenedForm before = openTold(call, call.words().at(0), english);
    const OpenedForm after = openTold(call, call.words().at(1), english);
    if (!before.form || !after.form) {
        return Exit::Refused;
    }
    const FormDifference found = difference(*before.form, *after.form);
    if (call.json()) {
        call.print(toJson(found));
        return Exit::Done;
    }
    for (const QString &line : linesOf(found)) {
        call.say(line);
    }
    if (found.isEmpty()) {
        call.say(u"Both ask the same."_s);
    }
    return Exit::Done;
}

} // namespace

std::vector<Command> packFileCommands()
{
    return {{u"pack convert"_s,
             u"IN OUT"_s,
             u"writes any form or pack as a folder of CSV, as .xlsx or .xml by OUT's ending; says what was lost"_s,
             {{u"force"_s, {}, u"replace what is there"_s},
              {u"notes"_s, {}, u"with a note and a photo beside each question, for telephones"_s},
              jsonOption},
             convert},
            {u"pack diff"_s,
             u"BEFORE AFTER"_s,
             u"what was added, removed, moved, reworded or changed between two forms or packs"_s,
             {jsonOption},
             diff}};
}

} // namespace meyar::cli
