// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/xformwriter.h"
#include "tests/core/form/xform/xformsupport.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace meyar::form;
using namespace meyar::test;

TEST_CASE("every real XForm opens", "[xform]")
{
    const QStringList paths = realXForms();
    if (paths.isEmpty()) {
        WARN("shared/forms is not here: skipped");
        return;
    }
    for (const QString &path : paths) {
        INFO(path.toStdString());
        const ReadForm read = readXForm(contentsOf(path));
        for (const QString &problem : described(read.problems)) {
            UNSCOPED_INFO(problem.toStdString());
        }
        CHECK(read.form);
        if (read.form) {
            CHECK(!read.form->nodes.empty());
            CHECK(!read.form->settings.value(u"form_id"_s).isEmpty());
        }
    }
}

TEST_CASE("a real XForm written and read again is the same form", "[xform]")
{
    for (const QString &path : realXForms()) {
        INFO(path.toStdString());
        const std::shared_ptr<const Form> form = formOf(contentsOf(path));
        const QByteArray written = writeXForm(*form);
        const ReadForm again = readXForm(written);
        for (const QString &problem : described(again.problems)) {
            UNSCOPED_INFO(problem.toStdString());
        }
        REQUIRE(again.form);
        CHECK(difference(describedForm(*form), describedForm(*again.form)) == QStringList());
        CHECK(writeXForm(*again.form) == written);
    }
}
