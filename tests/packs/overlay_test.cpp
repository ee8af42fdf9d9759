// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/overlay.h"
#include "core/library/ownlanguage.h"
#include "resources/resources.h"
#include "tests/packs/builtinpacks.h"
#include "tests/support/qtcatch.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace meyar;

namespace {

QStringList overlayFolders()
{
    initData();
    QStringList folders;
    const QDir overlays(u":/overlays"_s);
    for (const QString &name : overlays.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        folders.append(overlays.filePath(name));
    }
    return folders;
}

QString withoutPlaceholders(QString text)
{
    static const QRegularExpression placeholder(u"\\$\\{[^}]*\\}"_s);
    return text.remove(placeholder);
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"\\$\\{[^}]*\\}"_s);
    QStringList found;
    for (auto at = placeholder.globalMatch(text); at.hasNext();) {
        found.append(at.next().captured());
    }
    found.sort();
    return found;
}

} // namespace

TEST_CASE("every overlay loads without problems and keeps every name of its base")
{
    REQUIRE_FALSE(overlayFolders().empty());
    for (const QString &folder : overlayFolders()) {
        const LoadedPack loaded = loadOverlayFolder(folder, u":/packs"_s);
        INFO(folder.toStdString());
        for (const form::Problem &problem : loaded.problems) {
            INFO(problem.sheet.toStdString() << ' ' << problem.row << ' ' << problem.column.toStdString() << ' ' << problem.args.join(u'|').toStdString());
            CHECK(false);
        }
        REQUIRE(loaded.pack);
        CHECK(loaded.pack->id == QFileInfo(folder).fileName());
        form::Problems problems;
        const LoadedPack base = loadPackFolder(u":/packs/"_s + overlayOf(form::readCsvFolder(folder, problems)));
        REQUIRE(base.pack);
        CHECK(loaded.pack->hash != base.pack->hash);
        CHECK(loaded.pack->scoredCount() == base.pack->scoredCount());
        for (const form::Node &node : base.pack->form->nodes) {
            INFO(node.name.toStdString());
            CHECK(loaded.pack->form->find(node.name) != form::noNode);
        }
    }
}

TEST_CASE("the walk-through for Brazil is complete in Portuguese, and keeps English and Urdu")
{
    initData();
    const LoadedPack loaded = loadOverlayFolder(u":/overlays/osh-walkthrough-br"_s, u":/packs"_s);
    REQUIRE(loaded.pack);
    const Pack &pack = *loaded.pack;
    CHECK(pack.jurisdictions == QStringList{u"BR"_s});
    CHECK(pack.family == u"safety"_s);
    const auto isIn = [](const Text &text, const QString &code) { return text.byLanguage.count(code) && !text.byLanguage.at(code).isEmpty(); };
    CHECK(isIn(pack.title, u"pt"_s));
    for (const form::Node &node : pack.form->nodes) {
        if (node.label.isEmpty()) {
            continue; // a calculation
        }
        INFO(node.name.toStdString());
        for (const QString &code : {u"en"_s, u"ur"_s, u"pt"_s}) {
            INFO(code.toStdString());
            CHECK(isIn(node.label, code));
            CHECK((node.guidance.isEmpty() || isIn(node.guidance, code)));
            const Checkpoint &checkpoint = pack.checkpoint(pack.form->find(node.name));
            CHECK((checkpoint.evidenceNote.isEmpty() || isIn(checkpoint.evidenceNote, code)));
            CHECK((checkpoint.fix.isEmpty() || isIn(checkpoint.fix, code)));
        }
        CHECK(node.label.byLanguage.at(u"pt"_s) != node.label.byLanguage.at(u"en"_s));
        CHECK(placeholders(node.label.byLanguage.at(u"pt"_s)) == placeholders(node.label.byLanguage.at(u"en"_s)));
        CHECK_FALSE(withoutPlaceholders(node.label.byLanguage.at(u"pt"_s)).trimmed().isEmpty());
    }
    for (const form::ChoiceList &list : pack.form->lists) {
        for (const form::Choice &choice : list.choices) {
            INFO(list.name.toStdString() << ' ' << choice.name.toStdString());
            CHECK(isIn(choice.label, u"pt"_s));
            CHECK(isIn(choice.label, u"ur"_s));
        }
    }
}

TEST_CASE("at a site in Brazil every checkpoint rests on its law or on a convention, never on Pakistan's")
{
    initData();
    const LoadedPack loaded = loadOverlayFolder(u":/overlays/osh-walkthrough-br"_s, u":/packs"_s);
    REQUIRE(loaded.pack);
    int national = 0;
    for (const Checkpoint &checkpoint : loaded.pack->checkpoints) {
        for (const QString &id : checkpoint.clauses) {
            const Reference *reference = loaded.pack->reference(id);
            REQUIRE(reference);
            INFO(checkpoint.code.toStdString() << ' ' << id.toStdString());
            CHECK_FALSE(reference->jurisdiction.startsWith(u"PK"_s));
            CHECK(reference->applies(u"BR"_s, QDate(2026, 3, 12)));
            CHECK((reference->jurisdiction != u"BR" || !reference->applies(u"PK-PB"_s, QDate(2026, 3, 12))));
            national += reference->jurisdiction == u"BR" ? 1 : 0;
        }
        CHECK((!checkpoint.isScored() || !checkpoint.clauses.isEmpty()));
    }
    CHECK(national >= 60);
    for (const Reference &reference : loaded.pack->references) {
        CHECK_FALSE(reference.jurisdiction.startsWith(u"PK"_s));
    }
}

TEST_CASE("a checklist's own language stands for English where the window shows it, and the pack stays the same")
{
    initData();
    const LoadedPack loaded = loadOverlayFolder(u":/overlays/osh-walkthrough-br"_s, u":/packs"_s);
    REQUIRE(loaded.pack);
    CHECK(ownLanguage(*loaded.pack) == u"pt"_s);
    const std::shared_ptr<const Pack> own = inOwnLanguage(loaded.pack);
    CHECK(own->hash == loaded.pack->hash);
    CHECK(own->title.in(Language::English) == loaded.pack->title.byLanguage.at(u"pt"_s));
    const form::Node &noise = own->form->node(own->form->find(u"en_02"_s));
    CHECK(noise.label.in(Language::English) == noise.label.byLanguage.at(u"pt"_s));
    CHECK(noise.label.in(Language::Urdu) == loaded.pack->form->node(loaded.pack->form->find(u"en_02"_s)).label.in(Language::Urdu));

    const LoadedPack base = loadPackFolder(u":/packs/osh-walkthrough"_s);
    CHECK(ownLanguage(*base.pack).isEmpty());
    CHECK(inOwnLanguage(base.pack) == base.pack);
}
