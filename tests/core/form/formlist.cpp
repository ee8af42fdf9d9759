// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/formlist.h"

#include <QDir>
#include <QDirIterator>

#include <map>

namespace meyar::test {

using namespace Qt::StringLiterals;

namespace {

QStringList foldersIn(const QString &folder)
{
    QStringList paths;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (QFile::exists(dir.filePath(name + u"/survey.csv"_s))) {
            paths.append(dir.filePath(name));
        }
    }
    return paths;
}

} // namespace

QStringList ownForms()
{
    return foldersIn(QStringLiteral(MEYAR_TEST_DATA "/forms"));
}

QStringList packs()
{
    // The others take questions from the bank, which form knows nothing of: tests/packs has them all.
    return {QStringLiteral(MEYAR_PACKS "/osh-walkthrough")};
}

QStringList sharedForms()
{
    QStringList paths;
    QDirIterator files(QStringLiteral(MEYAR_TEST_DATA "/../../../shared/forms"),
                       {u"*.xml"_s, u"*.xlsx"_s, u"*.csv"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        paths.append(files.next());
    }
    paths.sort();
    return paths;
}

QStringList allForms()
{
    QStringList paths = ownForms() + packs() + sharedForms();
    paths.removeIf([](const QString &path) { return refusalOf(path) != nullptr; });
    return paths;
}

void noteMissingForms()
{
    if (sharedForms().isEmpty()) {
        WARN("shared/forms is not here: only our own forms are tried");
    }
}

QString shortName(const QString &path)
{
    return path.section(u'/', -2);
}

const QStringList *refusalOf(const QString &path)
{
    static const std::map<QString, QStringList> refusals = {
        // made to be refused: ODK Validate finds the same
        {u"pyxform/bad_calc.xlsx"_s,
         {u"survey 2 calculation: ExpressionSyntax(because pyxform doesn't know what to do, 1, "
          "${because} or 'because')"_s}},
        // data of pull_data.xlsx
        {u"pyxform/fruits.csv"_s, {u" 0 : UnknownFileKind(a table without a survey)"_s}},
    };
    const auto found = refusals.find(shortName(path));
    return found == refusals.end() ? nullptr : &found->second;
}

std::shared_ptr<const form::Form> opened(const QString &path)
{
    const form::OpenedForm file = form::openForm(path);
    INFO(described(file.problems).join(u'\n').toStdString());
    REQUIRE(file.form != nullptr);
    return file.form;
}

} // namespace meyar::test
