<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en">
<context>
    <name>ActionKind</name>
    <message>
        <source>Correction</source>
        <translation>فوری درستی</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>اصلاحی اقدام</translation>
    </message>
    <message>
        <source>Preventive action</source>
        <translation>پیشگی اقدام</translation>
    </message>
</context>
<context>
    <name>ActionState</name>
    <message>
        <source>Planned</source>
        <translation>طے شدہ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تصدیق شدہ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>منسوخ</translation>
    </message>
</context>
<context>
    <name>AssessmentKind</name>
    <message>
        <source>Audit</source>
        <translation>آڈٹ</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>خود جائزہ</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ابتدائی جائزہ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>فالو اپ جائزہ</translation>
    </message>
    <message>
        <source>End-line</source>
        <translation>اختتامی جائزہ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تربیت</translation>
    </message>
</context>
<context>
    <name>AssessmentState</name>
    <message>
        <source>Draft</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>دستخط شدہ</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Deadlines and visits</source>
        <translation>آخری تاریخیں اور دورے</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Auditors: %1</source>
        <translation>آڈیٹر: %1</translation>
    </message>
    <message>
        <source>Done: %1 (%2)</source>
        <translation>مکمل: %1 (%2)</translation>
    </message>
    <message>
        <source>Due: %1 (%2)</source>
        <translation>آخری تاریخ: %1 (%2)</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>ذمہ دار: %1</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>خامی: %1</translation>
    </message>
    <message>
        <source>How grave: %1</source>
        <translation>سنگینی: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>حالت: %1</translation>
    </message>
</context>
<context>
    <name>CaseCharts</name>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Rupees of today</source>
        <translation>آج کے روپے</translation>
    </message>
    <message>
        <source>In the year</source>
        <translation>اس سال میں</translation>
    </message>
    <message>
        <source>Up to then</source>
        <translation>تب تک</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>شروع میں</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>سال %1</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>موجودہ قدر</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>لاگت</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>فائدہ</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>مفروضہ</translation>
    </message>
    <message>
        <source>Present value, rupees</source>
        <translation>موجودہ قدر، روپے</translation>
    </message>
    <message>
        <source>Moves by</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>If it is lower</source>
        <translation>اگر کم ہو</translation>
    </message>
    <message>
        <source>If it is higher</source>
        <translation>اگر زیادہ ہو</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>فیصلہ کن</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>The assumption is lower</source>
        <translation>مفروضہ کم ہو</translation>
    </message>
    <message>
        <source>It is higher</source>
        <translation>زیادہ ہو</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <source>Effort, 1 to 5</source>
        <translation>محنت، 1 سے 5</translation>
    </message>
    <message>
        <source>Impact, 1 to 5</source>
        <translation>اثر، 1 سے 5</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>خانہ</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>%1 years</source>
        <translation>%1 سال</translation>
    </message>
    <message>
        <source>never</source>
        <translation>کبھی نہیں</translation>
    </message>
    <message>
        <source>It pays: after all costs, %1 in rupees of today are left over.</source>
        <translation>یہ فائدہ مند ہے: تمام اخراجات کے بعد آج کے حساب سے %1 بچتے ہیں۔</translation>
    </message>
    <message>
        <source>In money alone it does not pay: %1 in rupees of today are missing. What the law asks for must be done all the same.</source>
        <translation>صرف رقم کے حساب سے یہ فائدہ مند نہیں: آج کے حساب سے %1 کم پڑتے ہیں۔ قانون جو کہتا ہے وہ پھر بھی کرنا ہے۔</translation>
    </message>
    <message>
        <source>The money is back after %1, counting what money costs.</source>
        <translation>رقم کی لاگت شمار کر کے رقم %1 میں واپس آ جاتی ہے۔</translation>
    </message>
    <message>
        <source>Begin with: %1.</source>
        <translation>ان سے شروع کریں: %1۔</translation>
    </message>
    <message>
        <source>Money costs %1 a year (discount rate).</source>
        <translation>رقم کی سالانہ لاگت %1 ہے (شرحِ کٹوتی)۔</translation>
    </message>
    <message>
        <source>Savings and costs are the same in each year and come at its end; prices do not rise; no taxes.</source>
        <translation>بچت اور اخراجات ہر سال برابر اور سال کے آخر میں مانے گئے ہیں؛ قیمتیں نہیں بڑھتیں؛ ٹیکس شامل نہیں۔</translation>
    </message>
    <message>
        <source>For the sensitivity each assumption is moved by %1 both ways, the others stay.</source>
        <translation>حساسیت کے لیے ہر مفروضہ %1 کم اور زیادہ کیا جاتا ہے، باقی ویسے ہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>کاروباری جائزہ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ %1 از %2</translation>
    </message>
    <message>
        <source>What measures cost and bring</source>
        <translation>اقدامات کی لاگت اور فائدہ</translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n اقدام</numerusform>
            <numerusform>%n اقدامات</numerusform>
        </translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>موجودہ قدر</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>رقم کی واپسی</translation>
    </message>
    <message>
        <source>Return on investment</source>
        <translation>سرمایہ کاری پر منافع</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>اس کا مطلب</translation>
    </message>
    <message>
        <source>Internal rate of return: %1</source>
        <translation>اندرونی شرحِ منافع: %1</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>مفروضے</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>ایک بار کی لاگت</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>سالانہ لاگت</translation>
    </message>
    <message>
        <source>Saving a year</source>
        <translation>سالانہ بچت</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Discounted payback</source>
        <translation>کٹوتی کے بعد رقم کی واپسی</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>اندرونی شرحِ منافع</translation>
    </message>
    <message>
        <source>Effort and impact</source>
        <translation>محنت اور اثر</translation>
    </message>
    <message>
        <source>Improves</source>
        <translation>کیا بہتر ہوتا ہے</translation>
    </message>
    <message>
        <source>What decides: %1</source>
        <translation>فیصلہ کس پر ہے: %1</translation>
    </message>
    <message>
        <source>Present value if one assumption changes</source>
        <translation>اگر ایک مفروضہ بدلے تو موجودہ قدر</translation>
    </message>
    <message>
        <source>The plan over the years</source>
        <translation>سالوں کے ساتھ منصوبہ</translation>
    </message>
    <message>
        <source>All measures together, discounted</source>
        <translation>تمام اقدامات ایک ساتھ، آج کی قدر میں</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>کہاں سے شروع کریں</translation>
    </message>
    <message>
        <source>Numbers are the measures in their order below</source>
        <translation>نمبر نیچے دیے گئے اقدامات کی ترتیب سے ہیں</translation>
    </message>
    <message>
        <source>The measures whose saving is known cost %1 at the beginning and bring %2 a year.</source>
        <translation>جن اقدامات کی بچت معلوم ہے ان پر شروع میں %1 لگتے ہیں اور سالانہ %2 ملتے ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n measures without a saving, %1, are not in these figures: law or safety asks for them, or their saving is not known yet.</source>
        <translation>
            <numerusform>بچت کے بغیر %n اقدامات، %1، ان اعداد میں شامل نہیں: قانون یا حفاظت ان کا تقاضا کرتی ہے، یا ان کی بچت ابھی معلوم نہیں۔</numerusform>
            <numerusform>بچت کے بغیر %n اقدامات، %1، ان اعداد میں شامل نہیں: قانون یا حفاظت ان کا تقاضا کرتی ہے، یا ان کی بچت ابھی معلوم نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>معلوم نہیں</translation>
    </message>
</context>
<context>
    <name>ChemicalRecord</name>
    <message>
        <source>Chemical</source>
        <translation>کیمیکل</translation>
    </message>
    <message>
        <source>CAS number</source>
        <translation>CAS نمبر</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>سپلائر</translation>
    </message>
    <message>
        <source>MRSL</source>
        <translation>MRSL</translation>
    </message>
    <message>
        <source>Safety data sheet</source>
        <translation>سیفٹی ڈیٹا شیٹ</translation>
    </message>
    <message>
        <source>kg a month</source>
        <translation>کلوگرام ماہانہ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>MRSL level</source>
        <translation>MRSL درجہ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>On no list</source>
        <translation>کسی فہرست میں نہیں</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>درجہ 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>درجہ 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>درجہ 3</translation>
    </message>
    <message>
        <source>Safety data sheet of</source>
        <translation>سیفٹی ڈیٹا شیٹ کی تاریخ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>نہیں ہے</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>درجہ %1</translation>
    </message>
    <message>
        <source>on no list</source>
        <translation>کسی فہرست میں نہیں</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>This CAS number does not add up: look at the label again.</source>
        <translation>یہ CAS نمبر درست نہیں بنتا: لیبل دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Ask the supplier for the safety data sheet.</source>
        <translation>سپلائر سے سیفٹی ڈیٹا شیٹ مانگیں۔</translation>
    </message>
    <message>
        <source>The safety data sheet is older than five years: ask for the present one.</source>
        <translation>سیفٹی ڈیٹا شیٹ پانچ سال سے پرانی ہے: تازہ شیٹ مانگیں۔</translation>
    </message>
    <message>
        <source>It is on no list of buyers: ask the supplier for one that is.</source>
        <translation>یہ خریداروں کی کسی فہرست میں نہیں: سپلائر سے ایسا کیمیکل مانگیں جو فہرست میں ہو۔</translation>
    </message>
</context>
<context>
    <name>City</name>
    <message>
        <source>Karachi</source>
        <translation>کراچی</translation>
    </message>
    <message>
        <source>Lahore</source>
        <translation>لاہور</translation>
    </message>
    <message>
        <source>Faisalabad</source>
        <translation>فیصل آباد</translation>
    </message>
    <message>
        <source>Rawalpindi</source>
        <translation>راولپنڈی</translation>
    </message>
    <message>
        <source>Islamabad</source>
        <translation>اسلام آباد</translation>
    </message>
    <message>
        <source>Gujranwala</source>
        <translation>گوجرانوالہ</translation>
    </message>
    <message>
        <source>Peshawar</source>
        <translation>پشاور</translation>
    </message>
    <message>
        <source>Multan</source>
        <translation>ملتان</translation>
    </message>
    <message>
        <source>Hyderabad</source>
        <translation>حیدرآباد</translation>
    </message>
    <message>
        <source>Quetta</source>
        <translation>کوئٹہ</translation>
    </message>
    <message>
        <source>Sialkot</source>
        <translation>سیالکوٹ</translation>
    </message>
    <message>
        <source>Bahawalpur</source>
        <translation>بہاولپور</translation>
    </message>
    <message>
        <source>Sargodha</source>
        <translation>سرگودھا</translation>
    </message>
    <message>
        <source>Sukkur</source>
        <translation>سکھر</translation>
    </message>
    <message>
        <source>Larkana</source>
        <translation>لاڑکانہ</translation>
    </message>
    <message>
        <source>Sheikhupura</source>
        <translation>شیخوپورہ</translation>
    </message>
    <message>
        <source>Rahim Yar Khan</source>
        <translation>رحیم یار خان</translation>
    </message>
    <message>
        <source>Jhang</source>
        <translation>جھنگ</translation>
    </message>
    <message>
        <source>Dera Ghazi Khan</source>
        <translation>ڈیرہ غازی خان</translation>
    </message>
    <message>
        <source>Gujrat</source>
        <translation>گجرات</translation>
    </message>
    <message>
        <source>Sahiwal</source>
        <translation>ساہیوال</translation>
    </message>
    <message>
        <source>Wah</source>
        <translation>واہ</translation>
    </message>
    <message>
        <source>Mardan</source>
        <translation>مردان</translation>
    </message>
    <message>
        <source>Kasur</source>
        <translation>قصور</translation>
    </message>
    <message>
        <source>Okara</source>
        <translation>اوکاڑہ</translation>
    </message>
    <message>
        <source>Mingora</source>
        <translation>مینگورہ</translation>
    </message>
    <message>
        <source>Nawabshah</source>
        <translation>نوابشاہ</translation>
    </message>
    <message>
        <source>Chiniot</source>
        <translation>چنیوٹ</translation>
    </message>
    <message>
        <source>Kotri</source>
        <translation>کوٹری</translation>
    </message>
    <message>
        <source>Hafizabad</source>
        <translation>حافظ آباد</translation>
    </message>
    <message>
        <source>Sadiqabad</source>
        <translation>صادق آباد</translation>
    </message>
    <message>
        <source>Mirpur Khas</source>
        <translation>میرپور خاص</translation>
    </message>
    <message>
        <source>Burewala</source>
        <translation>بورے والا</translation>
    </message>
    <message>
        <source>Kohat</source>
        <translation>کوہاٹ</translation>
    </message>
    <message>
        <source>Khanewal</source>
        <translation>خانیوال</translation>
    </message>
    <message>
        <source>Dera Ismail Khan</source>
        <translation>ڈیرہ اسماعیل خان</translation>
    </message>
    <message>
        <source>Turbat</source>
        <translation>تربت</translation>
    </message>
    <message>
        <source>Muzaffargarh</source>
        <translation>مظفر گڑھ</translation>
    </message>
    <message>
        <source>Abbottabad</source>
        <translation>ایبٹ آباد</translation>
    </message>
    <message>
        <source>Mandi Bahauddin</source>
        <translation>منڈی بہاءالدین</translation>
    </message>
    <message>
        <source>Shikarpur</source>
        <translation>شکارپور</translation>
    </message>
    <message>
        <source>Jacobabad</source>
        <translation>جیکب آباد</translation>
    </message>
    <message>
        <source>Jhelum</source>
        <translation>جہلم</translation>
    </message>
    <message>
        <source>Khanpur</source>
        <translation>خان پور</translation>
    </message>
    <message>
        <source>Khairpur</source>
        <translation>خیرپور</translation>
    </message>
    <message>
        <source>Khuzdar</source>
        <translation>خضدار</translation>
    </message>
    <message>
        <source>Pakpattan</source>
        <translation>پاکپتن</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>حب</translation>
    </message>
    <message>
        <source>Daska</source>
        <translation>ڈسکہ</translation>
    </message>
    <message>
        <source>Gojra</source>
        <translation>گوجرہ</translation>
    </message>
    <message>
        <source>Muridke</source>
        <translation>مریدکے</translation>
    </message>
    <message>
        <source>Bahawalnagar</source>
        <translation>بہاولنگر</translation>
    </message>
    <message>
        <source>Samundri</source>
        <translation>سمندری</translation>
    </message>
    <message>
        <source>Tando Allahyar</source>
        <translation>ٹنڈو الہ یار</translation>
    </message>
    <message>
        <source>Tando Adam</source>
        <translation>ٹنڈو آدم</translation>
    </message>
    <message>
        <source>Jaranwala</source>
        <translation>جڑانوالہ</translation>
    </message>
    <message>
        <source>Chishtian</source>
        <translation>چشتیاں</translation>
    </message>
    <message>
        <source>Attock</source>
        <translation>اٹک</translation>
    </message>
    <message>
        <source>Vehari</source>
        <translation>وہاڑی</translation>
    </message>
    <message>
        <source>Kot Adu</source>
        <translation>کوٹ ادو</translation>
    </message>
    <message>
        <source>Wazirabad</source>
        <translation>وزیر آباد</translation>
    </message>
    <message>
        <source>Mianwali</source>
        <translation>میانوالی</translation>
    </message>
    <message>
        <source>Kamalia</source>
        <translation>کمالیہ</translation>
    </message>
    <message>
        <source>Layyah</source>
        <translation>لیہ</translation>
    </message>
    <message>
        <source>Lodhran</source>
        <translation>لودھراں</translation>
    </message>
    <message>
        <source>Nowshera</source>
        <translation>نوشہرہ</translation>
    </message>
    <message>
        <source>Swabi</source>
        <translation>صوابی</translation>
    </message>
    <message>
        <source>Charsadda</source>
        <translation>چارسدہ</translation>
    </message>
    <message>
        <source>Chakwal</source>
        <translation>چکوال</translation>
    </message>
    <message>
        <source>Mansehra</source>
        <translation>مانسہرہ</translation>
    </message>
    <message>
        <source>Haripur</source>
        <translation>ہری پور</translation>
    </message>
    <message>
        <source>Hattar</source>
        <translation>حطار</translation>
    </message>
    <message>
        <source>Gadoon</source>
        <translation>گدون</translation>
    </message>
    <message>
        <source>Toba Tek Singh</source>
        <translation>ٹوبہ ٹیک سنگھ</translation>
    </message>
    <message>
        <source>Taxila</source>
        <translation>ٹیکسلا</translation>
    </message>
    <message>
        <source>Narowal</source>
        <translation>نارووال</translation>
    </message>
    <message>
        <source>Shahdadkot</source>
        <translation>شہدادکوٹ</translation>
    </message>
    <message>
        <source>Bhakkar</source>
        <translation>بھکر</translation>
    </message>
    <message>
        <source>Khushab</source>
        <translation>خوشاب</translation>
    </message>
    <message>
        <source>Pattoki</source>
        <translation>پتوکی</translation>
    </message>
    <message>
        <source>Raiwind</source>
        <translation>رائیونڈ</translation>
    </message>
    <message>
        <source>Ferozewala</source>
        <translation>فیروز والا</translation>
    </message>
    <message>
        <source>Sambrial</source>
        <translation>سمبڑیال</translation>
    </message>
    <message>
        <source>Pasrur</source>
        <translation>پسرور</translation>
    </message>
    <message>
        <source>Kamoke</source>
        <translation>کامونکی</translation>
    </message>
    <message>
        <source>Nooriabad</source>
        <translation>نوری آباد</translation>
    </message>
    <message>
        <source>Thatta</source>
        <translation>ٹھٹہ</translation>
    </message>
    <message>
        <source>Dadu</source>
        <translation>دادو</translation>
    </message>
    <message>
        <source>Badin</source>
        <translation>بدین</translation>
    </message>
    <message>
        <source>Gwadar</source>
        <translation>گوادر</translation>
    </message>
    <message>
        <source>Sibi</source>
        <translation>سبی</translation>
    </message>
    <message>
        <source>Chaman</source>
        <translation>چمن</translation>
    </message>
    <message>
        <source>Loralai</source>
        <translation>لورالائی</translation>
    </message>
    <message>
        <source>Bannu</source>
        <translation>بنوں</translation>
    </message>
    <message>
        <source>Swat</source>
        <translation>سوات</translation>
    </message>
    <message>
        <source>Muzaffarabad</source>
        <translation>مظفر آباد</translation>
    </message>
    <message>
        <source>Mirpur</source>
        <translation>میرپور</translation>
    </message>
    <message>
        <source>Gilgit</source>
        <translation>گلگت</translation>
    </message>
    <message>
        <source>Skardu</source>
        <translation>سکردو</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Lock confidential notes</source>
        <translation>خفیہ گفتگو مقفل کریں</translation>
    </message>
    <message>
        <source>Projector off: confidential notes can be opened</source>
        <translation>پروجیکٹر بند: خفیہ گفتگو کھولی جا سکتی ہے</translation>
    </message>
    <message>
        <source>Projector on: hide everything confidential</source>
        <translation>پروجیکٹر چالو: ہر خفیہ چیز چھپائیں</translation>
    </message>
    <message>
        <source>Pay gap</source>
        <translation>اجرت کا فرق</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>کاروباری جائزہ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>موازنہ</translation>
    </message>
</context>
<context>
    <name>ConflictTexts</name>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا خرابی ہے</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ثبوت</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>اصل وجہ</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Keep or remove</source>
        <translation>رکھیں یا ہٹائیں</translation>
    </message>
    <message>
        <source>Day it was raised</source>
        <translation>درج ہونے کا دن</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>کیا کرنا ہے</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>ذمہ دار شخص</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>لاگت</translation>
    </message>
    <message>
        <source>Saving a year</source>
        <translation>سالانہ بچت</translation>
    </message>
    <message>
        <source>Day it was done</source>
        <translation>مکمل ہونے کا دن</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تصدیق کس نے کی</translation>
    </message>
    <message>
        <source>Day it was verified</source>
        <translation>تصدیق کا دن</translation>
    </message>
    <message>
        <source>Note of the verification</source>
        <translation>تصدیق کا نوٹ</translation>
    </message>
    <message>
        <source>First day of the visit</source>
        <translation>دورے کا پہلا دن</translation>
    </message>
    <message>
        <source>Last day of the visit</source>
        <translation>دورے کا آخری دن</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>آڈیٹر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name in Urdu</source>
        <translation>اردو میں نام</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>رابطے کا شخص</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>صوبہ</translation>
    </message>
    <message>
        <source>Name of the auditor</source>
        <translation>آڈیٹر کا نام</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>ہٹا دیں</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>جواب نہیں</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>خالی چھوڑا گیا</translation>
    </message>
    <message>
        <source>Conflict: %1. %2</source>
        <translation>اختلاف: %1۔ %2</translation>
    </message>
    <message>
        <source>Factories and people</source>
        <translation>کارخانے اور لوگ</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n باقی</numerusform>
            <numerusform>%n باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>Laptop %1</source>
        <translation>لیپ ٹاپ %1</translation>
    </message>
    <message>
        <source>Did not know of the other answer.</source>
        <translation>دوسرے جواب کا علم نہیں تھا۔</translation>
    </message>
    <message>
        <source>Critical if failed</source>
        <translation>ناکامی پر سنگین</translation>
    </message>
    <message>
        <source>grade %1 either way</source>
        <translation>ہر صورت میں گریڈ %1</translation>
    </message>
    <message>
        <source>grade %1 or %2</source>
        <translation>گریڈ %1 یا %2</translation>
    </message>
    <message>
        <source>This laptop, %1</source>
        <translation>یہ لیپ ٹاپ، %1</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مہر بند</translation>
    </message>
    <message>
        <source>its clock was ahead</source>
        <translation>اس کی گھڑی آگے تھی</translation>
    </message>
    <message>
        <source>Decided, with the reason: %1</source>
        <translation>فیصلہ کیا گیا، وجہ: %1</translation>
    </message>
    <message>
        <source>Agreed or disputed</source>
        <translation>اتفاق یا اختلاف</translation>
    </message>
    <message>
        <source>Comment of the factory</source>
        <translation>کارخانے کی رائے</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>کیا گنا گیا</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>کس سے تقسیم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Document that says so</source>
        <translation>ثبوت کی دستاویز</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ہدف</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>بنیاد</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>خطرے کی چیز</translation>
    </message>
    <message>
        <source>Days lost</source>
        <translation>ضائع دن</translation>
    </message>
</context>
<context>
    <name>CostCalculator</name>
    <message>
        <source>Days absent in the year</source>
        <translation>سال میں غیر حاضری کے دن</translation>
    </message>
    <message>
        <source>Daily wage, Rs</source>
        <translation>یومیہ اجرت، روپے</translation>
    </message>
    <message>
        <source>On-costs a day, Rs</source>
        <translation>یومیہ اضافی اخراجات، روپے</translation>
    </message>
    <message>
        <source>Covering for them, times</source>
        <translation>ان کی جگہ کام کا خرچ، گنا</translation>
    </message>
    <message>
        <source>People who leave in the year</source>
        <translation>سال میں چھوڑ کر جانے والے</translation>
    </message>
    <message>
        <source>Leaving, recruiting, training of one, Rs</source>
        <translation>ایک کے جانے، بھرتی اور تربیت کا خرچ، روپے</translation>
    </message>
    <message>
        <source>Weeks until a new one is as fast</source>
        <translation>نئے کارکن کے پوری رفتار پر آنے کے ہفتے</translation>
    </message>
    <message>
        <source>Output in those weeks, percent</source>
        <translation>ان ہفتوں میں پیداوار، فیصد</translation>
    </message>
    <message>
        <source>What a full week brings, Rs</source>
        <translation>پورے ہفتے کے کام کی قدر، روپے</translation>
    </message>
    <message>
        <source>Treatment in the year, Rs</source>
        <translation>سال میں علاج، روپے</translation>
    </message>
    <message>
        <source>Compensation, Rs</source>
        <translation>معاوضہ، روپے</translation>
    </message>
    <message>
        <source>Wages of lost days, Rs</source>
        <translation>ضائع دنوں کی اجرت، روپے</translation>
    </message>
    <message>
        <source>Damage, Rs</source>
        <translation>نقصان، روپے</translation>
    </message>
    <message>
        <source>Hidden costs for each rupee</source>
        <translation>ہر روپے پر چھپے اخراجات</translation>
    </message>
    <message>
        <source>Rejected pieces in the year</source>
        <translation>سال میں رد ہونے والے پیس</translation>
    </message>
    <message>
        <source>Cost of a piece, Rs</source>
        <translation>ایک پیس کی لاگت، روپے</translation>
    </message>
    <message>
        <source>Minutes of rework</source>
        <translation>دوبارہ کام کے منٹ</translation>
    </message>
    <message>
        <source>Wage of a minute, Rs</source>
        <translation>ایک منٹ کی اجرت، روپے</translation>
    </message>
    <message>
        <source>Penalties and air freight, Rs</source>
        <translation>جرمانے اور ہوائی کرایہ، روپے</translation>
    </message>
    <message>
        <source>kWh saved in the year</source>
        <translation>سال میں بچے یونٹ (kWh)</translation>
    </message>
    <message>
        <source>Price of a kWh, Rs</source>
        <translation>ایک یونٹ (kWh) کی قیمت، روپے</translation>
    </message>
    <message>
        <source>GJ of fuel saved</source>
        <translation>بچا ہوا ایندھن (GJ)</translation>
    </message>
    <message>
        <source>Price of a GJ, Rs</source>
        <translation>ایک GJ کی قیمت، روپے</translation>
    </message>
</context>
<context>
    <name>DashboardCharts</name>
    <message>
        <source>Section</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>شق</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>کنونشن</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Met · partly · failed</source>
        <translation>پورا · جزوی · ناکام</translation>
    </message>
    <message>
        <source>Met %</source>
        <translation>پورا %</translation>
    </message>
    <message>
        <source>Failed %</source>
        <translation>ناکام %</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>پورا</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزوی</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message numerus="yes">
        <source>%n better ones are in the table</source>
        <translation>
            <numerusform>%n بہتر جدول میں ہے</numerusform>
            <numerusform>%n بہتر جدول میں ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>درمیانی سکور</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اب</translation>
    </message>
    <message>
        <source>No city</source>
        <translation>شہر نہیں لکھا</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>نکتہ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Times not met</source>
        <translation>کتنی بار پورا نہیں</translation>
    </message>
    <message>
        <source>Share of all, with those before</source>
        <translation>کل کا حصہ، پچھلوں سمیت</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلے</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>طے شدہ</translation>
    </message>
</context>
<context>
    <name>DashboardTitles</name>
    <message>
        <source>No city</source>
        <translation>شہر نہیں لکھا</translation>
    </message>
    <message>
        <source>No sector</source>
        <translation>شعبہ نہیں لکھا</translation>
    </message>
    <message>
        <source>Compliance by section</source>
        <translation>تعمیل بلحاظ حصہ</translation>
    </message>
    <message>
        <source>Compliance by clause</source>
        <translation>تعمیل بلحاظ شق</translation>
    </message>
    <message>
        <source>Compliance by convention</source>
        <translation>تعمیل بلحاظ کنونشن</translation>
    </message>
    <message>
        <source>Compliance by city</source>
        <translation>تعمیل بلحاظ شہر</translation>
    </message>
    <message>
        <source>Compliance by sector</source>
        <translation>تعمیل بلحاظ شعبہ</translation>
    </message>
    <message>
        <source>Nearly everything is met everywhere</source>
        <translation>تقریباً سب کچھ ہر جگہ پورا ہے</translation>
    </message>
    <message>
        <source>%1 stands best, %2 has furthest to go</source>
        <translation>%1 سب سے آگے ہے، %2 کو سب سے زیادہ کام کرنا ہے</translation>
    </message>
    <message>
        <source>“%1” holds the score back</source>
        <translation>”%1“ سکور کو پیچھے رکھتا ہے</translation>
    </message>
    <message>
        <source>“%1” and “%2” hold the score back</source>
        <translation>”%1“ اور ”%2“ سکور کو پیچھے رکھتے ہیں</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>وقت کے ساتھ سکور</translation>
    </message>
    <message numerus="yes">
        <source>Scores are up by %n points since the baseline</source>
        <translation>
            <numerusform>سکور آغاز سے %n پوائنٹ بڑھا ہے</numerusform>
            <numerusform>سکور آغاز سے %n پوائنٹ بڑھا ہے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores are down by %n points since the baseline</source>
        <translation>
            <numerusform>سکور آغاز سے %n پوائنٹ گرا ہے</numerusform>
            <numerusform>سکور آغاز سے %n پوائنٹ گرا ہے</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores are where they were at the baseline</source>
        <translation>سکور وہیں ہے جہاں آغاز میں تھا</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>پہلے اور اب</translation>
    </message>
    <message>
        <source>Better than the baseline in every section</source>
        <translation>ہر حصے میں آغاز سے بہتر</translation>
    </message>
    <message>
        <source>Better than the baseline in %1 of %2 sections</source>
        <translation>%2 میں سے %1 حصوں میں آغاز سے بہتر</translation>
    </message>
    <message>
        <source>Failures by section and city</source>
        <translation>ناکامیاں بلحاظ حصہ اور شہر</translation>
    </message>
    <message>
        <source>“%1” fails most often in %2</source>
        <translation>”%1“ سب سے زیادہ %2 میں ناکام ہوتا ہے</translation>
    </message>
    <message>
        <source>No finding is open</source>
        <translation>کوئی خامی کھلی نہیں</translation>
    </message>
    <message>
        <source>Open findings by severity</source>
        <translation>کھلی خامیاں بلحاظ شدت</translation>
    </message>
    <message>
        <source>%1 has the most open findings</source>
        <translation>سب سے زیادہ کھلی خامیاں %1 میں ہیں</translation>
    </message>
    <message>
        <source>Most often failed</source>
        <translation>سب سے زیادہ ناکام</translation>
    </message>
    <message>
        <source>%1 of %2 failed checkpoints make %3 of the failures</source>
        <translation>%2 میں سے %1 ناکام نکات سے %3 ناکامیاں ہیں</translation>
    </message>
    <message>
        <source>Corrective actions over time</source>
        <translation>وقت کے ساتھ اصلاحی اقدامات</translation>
    </message>
    <message numerus="yes">
        <source>%n more actions are open than agreed</source>
        <translation>
            <numerusform>طے شدہ سے %n اقدام زیادہ کھلا ہے</numerusform>
            <numerusform>طے شدہ سے %n اقدامات زیادہ کھلے ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions are done faster than agreed</source>
        <translation>اقدامات طے شدہ سے تیز مکمل ہو رہے ہیں</translation>
    </message>
    <message>
        <source>Actions are done as agreed</source>
        <translation>اقدامات طے شدہ کے مطابق مکمل ہو رہے ہیں</translation>
    </message>
</context>
<context>
    <name>DataTexts</name>
    <message>
        <source>Damaged</source>
        <translation>خراب</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جانچ ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Whole, checked now</source>
        <translation>درست، ابھی جانچا</translation>
    </message>
    <message>
        <source>Whole when made</source>
        <translation>بناتے وقت درست</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ابھی ابھی</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>%1 منٹ پہلے</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>%1 گھنٹے پہلے</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 دن پہلے</translation>
    </message>
    <message>
        <source>After half an hour of work</source>
        <translation>آدھے گھنٹے کے کام کے بعد</translation>
    </message>
    <message>
        <source>When Meyar was closed</source>
        <translation>معیار بند کرتے وقت</translation>
    </message>
    <message>
        <source>Before a bundle was merged</source>
        <translation>بنڈل شامل کرنے سے پہلے</translation>
    </message>
    <message>
        <source>Before a newer Meyar</source>
        <translation>معیار کے نئے ورژن سے پہلے</translation>
    </message>
    <message>
        <source>Before an older state was put back</source>
        <translation>پرانی حالت واپس لانے سے پہلے</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>آپ کے کہنے پر</translation>
    </message>
    <message>
        <source>%1, and %2 of photos and documents</source>
        <translation>%1، اور تصویریں اور دستاویزات %2</translation>
    </message>
    <message>
        <source>Checked: changes %1, audits and lists %2, values %3, edits not sealed yet %4.</source>
        <translation>جانچا گیا: تبدیلیاں %1، آڈٹ اور فہرستیں %2، اندراجات %3، ابھی سیل نہ ہونے والی تبدیلیاں %4۔</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>ڈیٹابیس خراب ہے</translation>
    </message>
    <message>
        <source>Something in the file is not what was written. Do not go on working in it: put back the newest backup that is whole, or ask for help with the lines below.</source>
        <translation>فائل میں کچھ ایسا ہے جو لکھا نہیں گیا تھا۔ اس میں آگے کام نہ کریں: سب سے نیا درست بیک اپ واپس لائیں، یا نیچے کی سطریں دکھا کر مدد لیں۔</translation>
    </message>
    <message>
        <source>The database is sound again</source>
        <translation>ڈیٹابیس پھر درست ہے</translation>
    </message>
    <message>
        <source>Parts of the lists were damaged on the disk and have been made anew from the log. Nothing is lost. A disk that damages files may soon fail: take a backup to another disk.</source>
        <translation>فہرستوں کے کچھ حصے ڈسک پر خراب ہو گئے تھے، وہ ریکارڈ سے دوبارہ بنا لیے گئے۔ کچھ ضائع نہیں ہوا۔ جو ڈسک فائلیں خراب کرے وہ جلد جواب دے سکتی ہے: ایک بیک اپ کسی دوسری ڈسک پر رکھیں۔</translation>
    </message>
    <message>
        <source>The database is sound</source>
        <translation>ڈیٹابیس درست ہے</translation>
    </message>
    <message>
        <source>Every change is what was written, and every list is what the changes say.</source>
        <translation>ہر تبدیلی وہی ہے جو لکھی گئی تھی، اور ہر فہرست انہی تبدیلیوں کے مطابق ہے۔</translation>
    </message>
    <message>
        <source>The database can only be read.</source>
        <translation>ڈیٹابیس صرف پڑھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Its file or folder is protected against writing. Copy it to a folder of your own and open it there.</source>
        <translation>اس کی فائل یا فولڈر میں لکھنے کی اجازت نہیں۔ اسے اپنے کسی فولڈر میں نقل کر کے وہاں کھولیں۔</translation>
    </message>
    <message>
        <source>The disk is almost full: %1 are left.</source>
        <translation>ڈسک تقریباً بھر گئی ہے: %1 جگہ باقی ہے۔</translation>
    </message>
    <message>
        <source>Answers are still saved, photos are not. Remove what you do not need, or empty the system's bin.</source>
        <translation>جواب اب بھی محفوظ ہوتے ہیں، تصویریں نہیں۔ جو چیزیں نہیں چاہییں وہ ہٹائیں، یا کمپیوٹر کی ردی کی ٹوکری خالی کریں۔</translation>
    </message>
    <message>
        <source>The disk is getting full: %1 are left.</source>
        <translation>ڈسک بھر رہی ہے: %1 جگہ باقی ہے۔</translation>
    </message>
    <message>
        <source>Make room before the next visit.</source>
        <translation>اگلے دورے سے پہلے جگہ بنا لیں۔</translation>
    </message>
    <message>
        <source>The database is on a network drive.</source>
        <translation>ڈیٹابیس نیٹ ورک کی ڈرائیو پر ہے۔</translation>
    </message>
    <message>
        <source>If the connection breaks, work can be lost. Move it to the laptop's own disk, and exchange bundles instead.</source>
        <translation>رابطہ ٹوٹنے پر کام ضائع ہو سکتا ہے۔ اسے لیپ ٹاپ کی اپنی ڈسک پر لے آئیں، اور تبادلے کے لیے بنڈل استعمال کریں۔</translation>
    </message>
    <message>
        <source>The database is in a folder that a program copies to the internet.</source>
        <translation>ڈیٹابیس ایسے فولڈر میں ہے جسے کوئی پروگرام انٹرنیٹ پر نقل کرتا ہے۔</translation>
    </message>
    <message>
        <source>It may be copied while it changes, and others may get it. Move it to a folder that is not synchronised, and exchange bundles instead.</source>
        <translation>ہو سکتا ہے کہ یہ بدلتے بدلتے نقل ہو جائے، اور دوسروں تک پہنچ جائے۔ اسے ایسے فولڈر میں لے جائیں جو انٹرنیٹ پر نقل نہ ہوتا ہو، اور تبادلے کے لیے بنڈل استعمال کریں۔</translation>
    </message>
    <message>
        <source>Parts of the database were damaged on the disk and have been made anew. Nothing is lost.</source>
        <translation>ڈیٹابیس کے کچھ حصے ڈسک پر خراب ہو گئے تھے، وہ دوبارہ بنا لیے گئے۔ کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Check the database below. If this happens again, the disk may be failing.</source>
        <translation>نیچے ڈیٹابیس کی جانچ کریں۔ دوبارہ ایسا ہو تو شاید ڈسک خراب ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>An edit is damaged on the disk: %1.</source>
        <translation>ایک تبدیلی ڈسک پر خراب ہو گئی ہے: %1۔</translation>
    </message>
    <message>
        <source>It cannot be exported. Put back the newest backup that is whole.</source>
        <translation>اسے برآمد نہیں کیا جا سکتا۔ سب سے نیا درست بیک اپ واپس لائیں۔</translation>
    </message>
    <message>
        <source>A file beside the database was damaged: the last edits may be missing.</source>
        <translation>ڈیٹابیس کے ساتھ کی ایک فائل خراب تھی: ہو سکتا ہے آخری تبدیلیاں موجود نہ ہوں۔</translation>
    </message>
    <message>
        <source>Look at the newest answers.</source>
        <translation>تازہ ترین جواب دیکھ لیں۔</translation>
    </message>
    <message>
        <source>This database is older than this laptop's last work: a backup or an old copy was put back.</source>
        <translation>یہ ڈیٹابیس اس لیپ ٹاپ کے آخری کام سے پرانا ہے: کوئی بیک اپ یا پرانی نقل واپس لائی گئی ہے۔</translation>
    </message>
    <message>
        <source>Later answers are missing here. What you write now goes on under a new key.</source>
        <translation>بعد کے جواب یہاں موجود نہیں۔ اب آپ جو لکھیں گے وہ نئی چابی سے آگے چلے گا۔</translation>
    </message>
    <message>
        <source>The database was brought to the format of this Meyar.</source>
        <translation>ڈیٹابیس کو معیار کے اس ورژن کی شکل میں لایا گیا ہے۔</translation>
    </message>
    <message>
        <source>What it was before is kept as %1.</source>
        <translation>پہلے والی فائل %1 کے نام سے رکھی گئی ہے۔</translation>
    </message>
    <message>
        <source>A backup could not be made.</source>
        <translation>بیک اپ نہیں بن سکا۔</translation>
    </message>
    <message>
        <source>The disk is full. A reserve was given up so that the last answer could be saved.</source>
        <translation>ڈسک بھر گئی ہے۔ آخری جواب محفوظ کرنے کے لیے بچا کر رکھی ہوئی جگہ استعمال کر لی گئی۔</translation>
    </message>
    <message>
        <source>Make room now: remove what you do not need.</source>
        <translation>ابھی جگہ بنائیں: جو چیزیں نہیں چاہییں وہ ہٹا دیں۔</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>جانچ روک دی گئی</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing was found out. Start it again when there is time.</source>
        <translation>کچھ نہیں بدلا، اور کچھ ثابت بھی نہیں ہوا۔ وقت ملے تو دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>The last edit here is dated %1 days after today.</source>
        <translation>یہاں کی آخری تبدیلی پر آج سے %1 دن بعد کی تاریخ ہے۔</translation>
    </message>
    <message>
        <source>This laptop's clock was wrong then, or is wrong now. Set the right date and time.</source>
        <translation>اس لیپ ٹاپ کی گھڑی اُس وقت غلط تھی یا اب غلط ہے۔ درست تاریخ اور وقت لگائیں۔</translation>
    </message>
    <message>
        <source>The programme trusts this laptop's key no more: %1.</source>
        <translation>پروگرام اب اس لیپ ٹاپ کی چابی پر بھروسا نہیں کرتا: %1۔</translation>
    </message>
    <message>
        <source>What you write now goes under a new key. Ask the office to certify it, under Laptops and keys.</source>
        <translation>اب جو آپ لکھیں گے وہ نئی چابی کے تحت جائے گا۔ “لیپ ٹاپ اور چابیاں” میں دفتر سے اس کی تصدیق کروائیں۔</translation>
    </message>
</context>
<context>
    <name>DocumentTexts</name>
    <message>
        <source>Two versions</source>
        <translation>دو صورتیں</translation>
    </message>
    <message>
        <source>Newer Meyar</source>
        <translation>نیا معیار چاہیے</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>نامکمل</translation>
    </message>
    <message>
        <source>The work of one laptop exists in two versions, as when its disk was copied. Both are kept.</source>
        <translation>ایک لیپ ٹاپ کا کام دو صورتوں میں موجود ہے، جیسے ڈسک کی نقل بنانے پر ہوتا ہے۔ دونوں رکھی گئی ہیں۔</translation>
    </message>
    <message>
        <source>A part was written with a newer Meyar. It is kept and passed on, but cannot be shown here.</source>
        <translation>ایک حصہ معیار کے نئے ورژن سے لکھا گیا ہے۔ وہ محفوظ ہے اور آگے بھیجا جاتا ہے، مگر یہاں دکھایا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Some changes of this audit have not arrived on this laptop yet.</source>
        <translation>اس آڈٹ کی کچھ تبدیلیاں ابھی اس لیپ ٹاپ پر نہیں پہنچیں۔</translation>
    </message>
    <message>
        <source>The work of %1 exists in two versions, as when a disk was copied or an old backup was put back. Both are kept.</source>
        <translation>%1 کا کام دو صورتوں میں موجود ہے، جیسے ڈسک کی نقل بنانے یا پرانا بیک اپ واپس لانے پر ہوتا ہے۔ دونوں رکھی گئی ہیں۔</translation>
    </message>
    <message>
        <source>A part of this audit was written with a newer Meyar. It is kept and passed on, but cannot be shown here.</source>
        <translation>اس آڈٹ کا ایک حصہ معیار کے نئے ورژن سے لکھا گیا ہے۔ وہ محفوظ ہے اور آگے بھیجا جاتا ہے، مگر یہاں دکھایا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Some changes of this audit have not arrived on this laptop yet: those of %1.</source>
        <translation>اس آڈٹ کی کچھ تبدیلیاں ابھی اس لیپ ٹاپ پر نہیں پہنچیں: %1 کی۔</translation>
    </message>
    <message>
        <source>Look at the conflicts, and use only one of the two copies from now on.</source>
        <translation>اختلافات دیکھیں، اور آئندہ دونوں میں سے صرف ایک نقل پر کام کریں۔</translation>
    </message>
    <message>
        <source>Install the newest Meyar to see all of it.</source>
        <translation>سب کچھ دیکھنے کے لیے معیار کا تازہ ترین ورژن لگائیں۔</translation>
    </message>
    <message>
        <source>Import a newer bundle of theirs. Until then the score may differ from theirs.</source>
        <translation>ان کا نیا بنڈل درآمد کریں۔ تب تک یہاں کا نتیجہ ان کے نتیجے سے مختلف ہو سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>EnvironmentCharts</name>
    <message>
        <source>Amounts by month</source>
        <translation>مہینہ وار مقدار</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>Scope 1: fuel</source>
        <translation>دائرہ 1: ایندھن</translation>
    </message>
    <message>
        <source>Scope 2: power</source>
        <translation>دائرہ 2: بجلی</translation>
    </message>
    <message>
        <source>Carbon dioxide alone; factors of IPCC 2006, the grid's as good practice</source>
        <translation>صرف کاربن ڈائی آکسائیڈ؛ شرحیں IPCC 2006 کی، گرڈ کی شرح عام رواج کے مطابق</translation>
    </message>
    <message>
        <source>%1 in the last 12 months</source>
        <translation>پچھلے 12 مہینوں میں %1</translation>
    </message>
    <message>
        <source>Per tonne of output</source>
        <translation>فی ٹن پیداوار</translation>
    </message>
    <message>
        <source>Per tonne</source>
        <translation>فی ٹن</translation>
    </message>
    <message>
        <source>Baseline: first year</source>
        <translation>بنیاد: پہلا سال</translation>
    </message>
    <message>
        <source>Target: 10 % less</source>
        <translation>ہدف: 10 % کم</translation>
    </message>
    <message>
        <source>%1 less than in the first year</source>
        <translation>پہلے سال سے %1 کم</translation>
    </message>
    <message>
        <source>%1 more than in the first year</source>
        <translation>پہلے سال سے %1 زیادہ</translation>
    </message>
    <message>
        <source>The target is reached</source>
        <translation>ہدف پورا ہو گیا</translation>
    </message>
    <message>
        <source>On the way to the target by the end of the year</source>
        <translation>سال کے آخر تک ہدف کی راہ پر</translation>
    </message>
    <message>
        <source>Not on the way to the target: a tenth less by the end of the year</source>
        <translation>ہدف کی راہ پر نہیں: سال کے آخر تک دسواں حصہ کم ہونا چاہیے</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>پیمانہ</translation>
    </message>
    <message>
        <source>Times the limit</source>
        <translation>حد کے کتنے گنا</translation>
    </message>
    <message>
        <source>× limit</source>
        <translation>حد ×</translation>
    </message>
    <message>
        <source>Laboratory against the law</source>
        <translation>لیبارٹری اور قانون</translation>
    </message>
    <message>
        <source>The latest value of each parameter; 1 is the limit</source>
        <translation>ہر پیمانے کی تازہ ترین قدر؛ 1 حد ہے</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>باہر</translation>
    </message>
    <message>
        <source>within</source>
        <translation>درست</translation>
    </message>
    <message numerus="yes">
        <source>%n parameters beyond the limit</source>
        <translation>
            <numerusform>%n پیمانہ حد سے باہر</numerusform>
            <numerusform>%n پیمانے حد سے باہر</numerusform>
        </translation>
    </message>
    <message>
        <source>Every parameter is within its limit</source>
        <translation>ہر پیمانہ حد کے اندر ہے</translation>
    </message>
    <message>
        <source>Taken out, percent</source>
        <translation>صاف کیا گیا، فیصد</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>صاف کیا گیا</translation>
    </message>
    <message>
        <source>Let out, kg a day</source>
        <translation>باہر گیا، کلوگرام روزانہ</translation>
    </message>
    <message>
        <source>What the treatment takes out</source>
        <translation>پلانٹ پانی سے کتنا صاف کرتا ہے</translation>
    </message>
    <message>
        <source>The latest month of each parameter; loads with the month's waste water</source>
        <translation>ہر پیمانے کا تازہ ترین مہینہ؛ بوجھ اسی مہینے کے گندے پانی سے</translation>
    </message>
</context>
<context>
    <name>EnvironmentRows</name>
    <message>
        <source>Electricity bought</source>
        <translation>خریدی گئی بجلی</translation>
    </message>
    <message>
        <source>Own solar electricity</source>
        <translation>اپنی شمسی بجلی</translation>
    </message>
    <message>
        <source>Natural gas</source>
        <translation>قدرتی گیس</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>ڈیزل</translation>
    </message>
    <message>
        <source>Furnace oil</source>
        <translation>فرنس آئل</translation>
    </message>
    <message>
        <source>Coal</source>
        <translation>کوئلہ</translation>
    </message>
    <message>
        <source>LPG</source>
        <translation>ایل پی جی</translation>
    </message>
    <message>
        <source>Wood and other biomass</source>
        <translation>لکڑی اور دوسرا نباتی ایندھن</translation>
    </message>
    <message>
        <source>Groundwater</source>
        <translation>زیرِ زمین پانی</translation>
    </message>
    <message>
        <source>Water from the network</source>
        <translation>سرکاری لائن کا پانی</translation>
    </message>
    <message>
        <source>Water used again</source>
        <translation>دوبارہ استعمال شدہ پانی</translation>
    </message>
    <message>
        <source>Waste water let out</source>
        <translation>خارج کیا گیا گندا پانی</translation>
    </message>
    <message>
        <source>Waste used again</source>
        <translation>دوبارہ استعمال شدہ فضلہ</translation>
    </message>
    <message>
        <source>Waste dumped or burnt</source>
        <translation>پھینکا یا جلایا گیا فضلہ</translation>
    </message>
    <message>
        <source>Hazardous waste</source>
        <translation>خطرناک فضلہ</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>کیمیکل</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>پیداوار</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>توانائی</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>پانی</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>فضلہ</translation>
    </message>
    <message>
        <source>Greenhouse gas (%1)</source>
        <translation>گرین ہاؤس گیس (%1)</translation>
    </message>
    <message>
        <source>Energy together (%1)</source>
        <translation>کل توانائی (%1)</translation>
    </message>
    <message>
        <source>Water taken in (%1)</source>
        <translation>کل لیا گیا پانی (%1)</translation>
    </message>
    <message>
        <source>Waste together (%1)</source>
        <translation>کل فضلہ (%1)</translation>
    </message>
    <message>
        <source>before treatment</source>
        <translation>صفائی سے پہلے</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Meyar cannot find the %1 %2. It may have been moved, renamed or deleted. Check the name and try again.</source>
        <translation>یہ موجود نہیں: %1 %2۔ ہو سکتا ہے اس کی جگہ یا نام بدل گیا ہو یا اسے حذف کر دیا گیا ہو۔ نام دیکھ کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Nothing was changed. Check that the file is still there and that you may open it, then try again.</source>
        <translation>فائل %1 پڑھی نہیں جا سکی (%2)۔ کچھ تبدیل نہیں ہوا۔ دیکھیں کہ فائل اپنی جگہ موجود ہے اور آپ کو اسے کھولنے کی اجازت ہے، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). What was there before is unchanged. Choose another folder and try again.</source>
        <translation>فائل %1 لکھی نہیں جا سکی (%2)۔ جو پہلے سے تھا وہ ویسا ہی ہے۔ کوئی دوسرا فولڈر چن کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The disk is too full to write %1. Everything saved so far is safe. Free some space and try again.</source>
        <translation>ڈسک میں فائل %1 لکھنے کی جگہ نہیں رہی۔ اب تک جو کچھ محفوظ ہوا وہ سلامت ہے۔ کچھ جگہ خالی کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The %1 cannot be %2. Nothing was changed. Possible: %3.</source>
        <translation>%1 کے لیے %2 درست نہیں۔ کچھ تبدیل نہیں ہوا۔ یہاں آ سکتا ہے: %3۔</translation>
    </message>
    <message>
        <source>%1 was not loaded as a checklist. Problems to correct in it: %2. Everything else is unchanged. Correct them and load it again.</source>
        <translation>%1 کو چیک لسٹ کے طور پر نہیں کھولا گیا۔ اس میں درست کرنے والی باتیں: %2۔ باقی سب ویسا ہی ہے۔ انہیں درست کر کے دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>The question %1 takes no answer now: it is a note, a calculation, or does not apply after the other answers. Nothing was changed.</source>
        <translation>سوال %1 کا جواب ابھی نہیں دیا جا سکتا: یہ ہدایت یا حساب ہے، یا دوسرے جوابات کے بعد لاگو نہیں رہا۔ کچھ تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The answer %2 does not fit the question %1. The answer before it was kept. Possible: %3.</source>
        <translation>جواب %2 سوال %1 کے لیے درست نہیں۔ پچھلا جواب برقرار رکھا گیا۔ یہاں آ سکتا ہے: %3۔</translation>
    </message>
    <message>
        <source>The answer %2 does not fit the question %1. %3</source>
        <translation>جواب %2 سوال %1 کے لیے درست نہیں۔ %3</translation>
    </message>
    <message>
        <source>This assessment is closed, so it cannot be changed any more. Everything in it is safe. Start a follow-up to record what is new.</source>
        <translation>یہ جائزہ بند ہو چکا ہے، اس لیے اب اس میں تبدیلی نہیں ہو سکتی۔ اس میں سب کچھ محفوظ ہے۔ نئی باتیں لکھنے کے لیے فالو اپ جائزہ شروع کریں۔</translation>
    </message>
    <message>
        <source>The step from %1 to %2 is not possible. Nothing was changed. Take the steps in between first, or begin a new one if this one has ended.</source>
        <translation>%1 سے %2 پر نہیں جایا جا سکتا۔ کچھ تبدیل نہیں ہوا۔ پہلے بیچ کے مرحلے پورے کریں، یا اگر یہ ختم ہو چکا ہے تو نیا شروع کریں۔</translation>
    </message>
    <message>
        <source>%1 was not made by Meyar. It was not changed. Choose a file whose name ends in .meyardb.</source>
        <translation>فائل %1 معیار کی بنائی ہوئی نہیں۔ اس میں کچھ تبدیل نہیں ہوا۔ ایسی فائل چنیں جس کا نام ‎.meyardb پر ختم ہوتا ہو۔</translation>
    </message>
    <message>
        <source>%1 was made by a newer Meyar (its format is %2, this Meyar knows %3). It was not changed. Install the newer Meyar to open it.</source>
        <translation>فائل %1 معیار کے نئے ورژن سے بنی ہے (اس کا فارمیٹ %2 ہے، یہ ورژن %3 تک جانتا ہے)۔ اس میں کچھ تبدیل نہیں ہوا۔ اسے کھولنے کے لیے معیار کا نیا ورژن انسٹال کریں۔</translation>
    </message>
    <message>
        <source>%1 is damaged or was changed outside Meyar (%2). Nothing was taken from it. Ask for a new copy, or use a backup.</source>
        <translation>فائل %1 خراب ہے یا معیار سے باہر بدلی گئی ہے (%2)۔ اس میں سے کچھ نہیں لیا گیا۔ نئی نقل منگوائیں یا بیک اپ استعمال کریں۔</translation>
    </message>
    <message>
        <source>%1 is not a bundle of Meyar (%2). Nothing was taken from it. Choose a file whose name ends in .meyar.</source>
        <translation>فائل %1 معیار کا بنڈل نہیں (%2)۔ اس میں سے کچھ نہیں لیا گیا۔ ایسی فائل چنیں جس کا نام ‎.meyar پر ختم ہوتا ہو۔</translation>
    </message>
    <message>
        <source>The signature of %1 does not fit its content: somebody or something changed it on the way. Nothing was taken from it. Ask the sender for it again.</source>
        <translation>فائل %1 کے دستخط اس کے مواد سے نہیں ملتے: راستے میں کسی نے یا کسی چیز نے اسے بدل دیا ہے۔ اس میں سے کچھ نہیں لیا گیا۔ بھیجنے والے سے دوبارہ منگوائیں۔</translation>
    </message>
    <message>
        <source>%1 belongs to another programme (%2); this laptop works for %3. Nothing was taken from it. Ask your office which of them is right.</source>
        <translation>فائل %1 کسی دوسرے پروگرام (%2) کی ہے؛ یہ لیپ ٹاپ %3 کے لیے کام کرتا ہے۔ اس میں سے کچھ نہیں لیا گیا۔ اپنے دفتر سے پوچھیں کہ کون سا درست ہے۔</translation>
    </message>
    <message>
        <source>%1 is open in another Meyar (%3). Everything in it is safe. Use that one, or close it and try again.</source>
        <translation>فائل %1 معیار کی دوسری ونڈو میں کھلی ہے (%3)۔ اس میں سب کچھ محفوظ ہے۔ وہی ونڈو استعمال کریں، یا اسے بند کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Another program is using %1 at this moment. Everything in it is safe. Wait a little and try again.</source>
        <translation>اس وقت کوئی دوسرا پروگرام فائل %1 استعمال کر رہا ہے۔ اس میں سب کچھ محفوظ ہے۔ تھوڑی دیر بعد دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>%1 could not be used as it should (%2). What was saved before is safe. Close Meyar and open it again; if this comes back, use a backup.</source>
        <translation>فائل %1 ٹھیک طرح استعمال نہیں ہو سکی (%2)۔ جو پہلے محفوظ ہو چکا وہ سلامت ہے۔ معیار بند کر کے دوبارہ کھولیں؛ اگر پھر ایسا ہو تو بیک اپ استعمال کریں۔</translation>
    </message>
    <message>
        <source>This laptop's key in %1 cannot be used (%2). All answers are safe, but they cannot be signed until it works. Check that you may open and write that folder.</source>
        <translation>اس لیپ ٹاپ کی کلید جو %1 میں ہے استعمال نہیں ہو سکی (%2)۔ تمام جوابات محفوظ ہیں، مگر کلید کے بغیر ان پر دستخط نہیں ہو سکتے۔ دیکھیں کہ آپ کو وہ فولڈر کھولنے اور اس میں لکھنے کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>%1 is too large: it has %2, and Meyar takes at most %3. Nothing was changed.</source>
        <translation>فائل %1 بہت بڑی ہے: اس میں %2 ہیں جبکہ معیار زیادہ سے زیادہ %3 لیتا ہے۔ کچھ تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Please fill in: %1.</source>
        <translation>یہ ضرور لکھیں: %1۔</translation>
    </message>
    <message>
        <source>The %1 cannot be %2. Nothing was changed.</source>
        <translation>%1 کے لیے %2 درست نہیں۔ کچھ تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The answer %2 does not fit the question %1. The answer before it was kept.</source>
        <translation>جواب %2 سوال %1 کے لیے درست نہیں۔ پچھلا جواب برقرار رکھا گیا۔</translation>
    </message>
    <message>
        <source>The answer %2 does not fit the question %1. Check it and enter it again.</source>
        <translation>جواب %2 سوال %1 کے لیے درست نہیں۔ دیکھ کر دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>A checklist in this file is damaged. Nothing was taken from it. Ask for a new copy, or use a backup.</source>
        <translation>اس فائل میں ایک چیک لسٹ خراب ہے۔ اس میں سے کچھ نہیں لیا گیا۔ نئی نقل منگوائیں یا بیک اپ استعمال کریں۔</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>پورا عدد</translation>
    </message>
    <message>
        <source>a number, with a point for decimals</source>
        <translation>عدد، اعشاریہ کے لیے نقطہ</translation>
    </message>
    <message>
        <source>a date such as 2026-03-12</source>
        <translation>تاریخ، جیسے 2026-03-12</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>somebody other than the person who did it</source>
        <translation>کام کرنے والے کے علاوہ کوئی اور</translation>
    </message>
    <message>
        <source>a day on or after the day it was done</source>
        <translation>کام مکمل ہونے کا دن یا اس کے بعد کا</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>(نام نامعلوم)</translation>
    </message>
    <message>
        <source>a time such as 14:30</source>
        <translation>وقت، جیسے 14:30</translation>
    </message>
    <message>
        <source>a date and time such as 2026-03-12T14:30</source>
        <translation>تاریخ اور وقت، جیسے 2026-03-12T14:30</translation>
    </message>
    <message>
        <source>a latitude and a longitude such as 31.4187 73.0791</source>
        <translation>عرض بلد اور طول بلد، جیسے 31.4187 73.0791</translation>
    </message>
    <message>
        <source>a number from %1 to %2 in steps of %3</source>
        <translation>%1 سے %2 تک کوئی عدد، %3 کے فرق سے</translation>
    </message>
    <message>
        <source>There is no step to go from here. Nothing was changed.</source>
        <translation>یہاں سے آگے یا پیچھے جانے کو کوئی قدم نہیں۔ کچھ تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Somebody else has changed this since, so the step was not taken and their work stays. Go on with the step before it, or make the change by hand.</source>
        <translation>اس دوران کسی اور نے اسے بدل دیا ہے، اس لیے یہ قدم واپس نہیں لیا گیا اور اُن کا کام قائم ہے۔ اس سے پہلے والا قدم واپس لیں، یا تبدیلی خود کر لیں۔</translation>
    </message>
    <message>
        <source>This passphrase does not open the key. Nothing was changed. Check the keyboard's language and Caps Lock, and type it again; the recovery sheet opens it too.</source>
        <translation>اس خفیہ جملے سے چابی نہیں کھلتی۔ کچھ تبدیل نہیں ہوا۔ کی بورڈ کی زبان اور Caps Lock دیکھ کر دوبارہ لکھیں؛ بحالی کے کاغذ سے بھی چابی کھل جاتی ہے۔</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Nothing was changed. Take at least %1 characters that are no common word, for instance the words that Meyar proposes.</source>
        <translation>یہ خفیہ جملہ آسانی سے بوجھا جا سکتا ہے۔ کچھ تبدیل نہیں ہوا۔ کم از کم %1 حروف رکھیں جو کوئی عام لفظ نہ ہوں، مثلاً وہ الفاظ جو معیار تجویز کرتا ہے۔</translation>
    </message>
    <message>
        <source>%1 was encrypted for somebody else, and no key on this laptop opens it. It was not changed. Ask the sender to encrypt it for you as well.</source>
        <translation>%1 کسی اور کے لیے مقفل کی گئی ہے، اور اس لیپ ٹاپ کی کوئی چابی اسے نہیں کھولتی۔ فائل جوں کی توں ہے۔ بھیجنے والے سے کہیں کہ اسے آپ کے لیے بھی مقفل کرے۔</translation>
    </message>
    <message>
        <source>Line %1 is not as the recovery sheet has it. Nothing was changed. Compare it sign by sign with the paper and type it again.</source>
        <translation>سطر %1 بحالی کے کاغذ کے مطابق نہیں۔ کچھ تبدیل نہیں ہوا۔ کاغذ سے ایک ایک نشان ملا کر دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>%1 cannot be kept as evidence. Meyar takes photos (JPEG, PNG, WebP without animation) and documents (PDF), and looks at the content, not at the name. Nothing was changed.</source>
        <translation>%1 کو ثبوت کے طور پر نہیں رکھا جا سکتا۔ معیار تصویریں (JPEG، PNG، بغیر حرکت کی WebP) اور دستاویزات (PDF) لیتا ہے، اور نام نہیں بلکہ فائل کا مواد دیکھتا ہے۔ کچھ تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>%1 speaks of %2 laptops that were never heard of here; more than %3 at once are not believed. Nothing was taken from it. Ask the sender what it is.</source>
        <translation>%1 میں ایسے %2 لیپ ٹاپوں کا ذکر ہے جن کا یہاں پہلے کبھی نام نہیں آیا؛ ایک ساتھ %3 سے زیادہ پر یقین نہیں کیا جاتا۔ اس میں سے کچھ نہیں لیا گیا۔ بھیجنے والے سے پوچھیں کہ یہ کیا ہے۔</translation>
    </message>
    <message>
        <source>%1 brings %2 new assessments; more than %3 at once are not believed. Nothing was taken from it. Ask the sender what it is.</source>
        <translation>%1 میں %2 نئے جائزے ہیں؛ ایک ساتھ %3 سے زیادہ پر یقین نہیں کیا جاتا۔ اس میں سے کچھ نہیں لیا گیا۔ بھیجنے والے سے پوچھیں کہ یہ کیا ہے۔</translation>
    </message>
    <message>
        <source>Nothing in %1 is whole, so there is nothing to merge. Nothing was changed. Ask the sender for it again.</source>
        <translation>%1 میں کوئی چیز سالم نہیں، اس لیے شامل کرنے کو کچھ نہیں۔ کچھ تبدیل نہیں ہوا۔ بھیجنے والے سے فائل دوبارہ منگوائیں۔</translation>
    </message>
    <message>
        <source>Nobody vouches for the laptop that made %1. Nothing was taken from it. Ask your office about the laptop, or accept it yourself if you know it.</source>
        <translation>جس لیپ ٹاپ نے %1 بنائی، اُس کی ضمانت کسی نے نہیں دی۔ اس میں سے کچھ نہیں لیا گیا۔ اس لیپ ٹاپ کے بارے میں اپنے دفتر سے پوچھیں، یا اگر آپ اسے جانتے ہیں تو خود قبول کر لیں۔</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so nothing in it can be changed. Copy it to a folder of your own and open the copy to work in it.</source>
        <translation>%1 صرف پڑھنے کے لیے کھلی ہے، اس لیے اس میں کچھ تبدیل نہیں ہو سکتا۔ کام کرنے کے لیے اسے اپنے کسی فولڈر میں نقل کریں اور وہ نقل کھولیں۔</translation>
    </message>
    <message>
        <source>In %1 an edit was damaged on the disk before it was signed: %2. It is not shown as an answer. Everything else is safe. Restore a backup, or salvage the file and enter this one again.</source>
        <translation>%1 میں ایک اندراج دستخط ہونے سے پہلے ڈسک پر خراب ہو گیا: %2۔ اسے جواب کے طور پر نہیں دکھایا جا رہا۔ باقی سب محفوظ ہے۔ کوئی بیک اپ بحال کریں، یا فائل سے سالم مواد نکال کر یہ ایک اندراج دوبارہ کریں۔</translation>
    </message>
    <message>
        <source>Confidential notes are locked. Nothing was changed. Unlock them with your passphrase first.</source>
        <translation>خفیہ گفتگو مقفل ہے۔ کچھ نہیں بدلا۔ پہلے اپنے پاس فریز سے اسے کھولیں۔</translation>
    </message>
    <message>
        <source>This is sealed, and no key on this laptop opens it. Only the programme's office, or the laptop that wrote it before its interviews were closed, can read it.</source>
        <translation>یہ مہر بند ہے اور اس لیپ ٹاپ کی کوئی کلید اسے نہیں کھولتی۔ اسے صرف پروگرام کا دفتر پڑھ سکتا ہے، یا وہ لیپ ٹاپ جس پر یہ لکھا گیا، جب تک وہاں گفتگوئیں بند نہ ہوں۔</translation>
    </message>
    <message>
        <source>The question %2 is confidential: its answer and note are kept sealed only. Nothing was changed. Unlock with your passphrase, then answer.</source>
        <translation>سوال %2 خفیہ ہے: اس کا جواب اور نوٹ صرف مہر بند رکھے جاتے ہیں۔ کچھ نہیں بدلا۔ اپنے پاس فریز سے کھولیں، پھر جواب دیں۔</translation>
    </message>
    <message>
        <source>This programme has no key to seal interviews to, so nobody could open them again. Nothing was closed. Import the programme's card from your office, or close them and keep them under your passphrase.</source>
        <translation>اس پروگرام کی کوئی کلید نہیں جس کے لیے گفتگوئیں مہر بند ہوں، اس لیے پھر انہیں کوئی نہ کھول پاتا۔ کچھ بند نہیں ہوا۔ اپنے دفتر سے پروگرام کا کارڈ درآمد کریں، یا انہیں بند کر کے اپنے پاس فریز کے نیچے رکھیں۔</translation>
    </message>
    <message>
        <source>The interviews of this assessment are closed, so nothing can be added or changed. What was written is safe.</source>
        <translation>اس جائزے کی گفتگوئیں بند ہیں، اس لیے کچھ بڑھایا یا بدلا نہیں جا سکتا۔ جو لکھا گیا وہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Only the laptop that wrote this text or added this file can remove it for good. Nothing was changed. Ask the person who wrote it.</source>
        <translation>یہ متن یا فائل ہمیشہ کے لیے صرف وہی لیپ ٹاپ ہٹا سکتا ہے جس نے اسے لکھا یا شامل کیا تھا۔ کچھ نہیں بدلا گیا۔ لکھنے والے سے کہیں۔</translation>
    </message>
    <message>
        <source>Nobody has decided yet between two versions of %1 answers or entries. Nothing was written. Decide them first, then hand over the copy.</source>
        <translation>%1 جواب یا اندراج دو صورتوں میں ہیں جن کا فیصلہ ابھی نہیں ہوا۔ کچھ نہیں لکھا گیا۔ پہلے ان کا فیصلہ کریں، پھر نقل دیں۔</translation>
    </message>
    <message>
        <source>The file %1 was removed for good here, so it is not taken again. Nothing was changed.</source>
        <translation>فائل %1 یہاں ہمیشہ کے لیے ہٹا دی گئی تھی، اس لیے دوبارہ نہیں لی جاتی۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>There is nothing to close: no interview and no confidential answer was kept in this assessment on this laptop.</source>
        <translation>بند کرنے کو کچھ نہیں: اس جائزے میں اس لیپ ٹاپ پر کوئی انٹرویو یا خفیہ جواب نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>%1 is marked as open on another computer (%2). Close it there and try again. If it is not open there any more (a stick was pulled out, a laptop broke), delete the file %3 and try again.</source>
        <translation>%1 پر نشان ہے کہ یہ کسی اور کمپیوٹر (%2) پر کھلی ہے۔ اسے وہاں بند کر کے دوبارہ کوشش کریں۔ اگر اب وہ وہاں کھلی نہیں (یو ایس بی نکال لی گئی، یا لیپ ٹاپ خراب ہو گیا) تو فائل %3 حذف کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Answers to %1 are confidential in one version of the checklist and open in the other. This audit stays with the version it has; use the other one for new audits.</source>
        <translation>%1 کے جوابات چیک لسٹ کے ایک ورژن میں خفیہ ہیں اور دوسرے میں کھلے۔ یہ آڈٹ اپنے موجودہ ورژن پر ہی رہے گا؛ دوسرا ورژن نئے آڈٹ میں استعمال کریں۔</translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached (%2). Nothing was sent. Check its name, the network and the password, then try again.</source>
        <translation>ڈیٹا بیس سرور %1 تک رسائی نہیں ہو رہی (%2)۔ کچھ نہیں بھیجا گیا۔ اس کا نام، نیٹ ورک اور پاس ورڈ دیکھ لیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The database server %1 refused what it was sent (%2). What it took before is whole. Show this sentence to whoever keeps the server, then publish again: it goes on from there.</source>
        <translation>ڈیٹا بیس سرور %1 نے بھیجا ہوا مواد قبول نہیں کیا (%2)۔ جو پہلے پہنچ چکا ہے وہ مکمل ہے۔ یہ جملہ سرور سنبھالنے والے کو دکھائیں، پھر دوبارہ بھیجیں: کام وہیں سے آگے چلے گا۔</translation>
    </message>
    <message>
        <source>%1 cannot be taken in (%2). Nothing was changed. Use the workbook that Meyar wrote for this audit, and save it as .xlsx.</source>
        <translation>%1 سے کچھ نہیں لیا جا سکتا (%2)۔ کچھ نہیں بدلا۔ وہی ورک بُک استعمال کریں جو معیار نے اس آڈٹ کے لیے بنائی تھی، اور اسے ‎.xlsx میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The file %2 bears no seal. Blank forms, the sheet of an opening meeting, web pages and texts never do. Any other report was made by something else, saved again, or printed and scanned: nobody can say whether it is as it was. Ask for the file itself.</source>
        <translation>فائل %2 پر کوئی مہر نہیں۔ خالی فارم، ابتدائی میٹنگ کی شیٹ، ویب صفحے اور سادہ متن پر مہر نہیں ہوتی۔ باقی کوئی رپورٹ ہو تو وہ کسی اور نے بنائی، دوبارہ محفوظ کی گئی، یا چھاپ کر سکین کی گئی: کوئی نہیں کہہ سکتا کہ یہ ویسی ہی ہے جیسی تھی۔ اصل فائل مانگیں۔</translation>
    </message>
</context>
<context>
    <name>EvidenceKind</name>
    <message>
        <source>Observation</source>
        <translation>مشاہدہ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>انٹرویو</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>پیمائش</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1، کم از کم %2</translation>
    </message>
</context>
<context>
    <name>ExchangeTexts</name>
    <message>
        <source>Laptop %1</source>
        <translation>لیپ ٹاپ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n factories</source>
        <translation>
            <numerusform>%n کارخانہ</numerusform>
            <numerusform>%n کارخانے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audits with their checklists</source>
        <translation>
            <numerusform>%n آڈٹ، اپنی چیک لسٹ کے ساتھ</numerusform>
            <numerusform>%n آڈٹ، اپنی چیک لسٹوں کے ساتھ</numerusform>
        </translation>
    </message>
    <message>
        <source>This audit with its checklist, and the list of factories</source>
        <translation>یہ آڈٹ اپنی چیک لسٹ کے ساتھ، اور کارخانوں کی فہرست</translation>
    </message>
    <message numerus="yes">
        <source>%n answers and notes</source>
        <translation>
            <numerusform>%n جواب یا نوٹ</numerusform>
            <numerusform>%n جوابات اور نوٹس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings with their actions</source>
        <translation>
            <numerusform>%n خامی، اپنے اقدامات کے ساتھ</numerusform>
            <numerusform>%n خامیاں، اپنے اقدامات کے ساتھ</numerusform>
        </translation>
    </message>
    <message>
        <source>Who wrote what and when, signed, so that nothing can be changed on the way</source>
        <translation>کس نے کب کیا لکھا، دستخط کے ساتھ، تاکہ راستے میں کچھ بدلا نہ جا سکے</translation>
    </message>
    <message>
        <source>Everything you wrote is in a bundle already.</source>
        <translation>آپ کا لکھا سب کچھ بنڈل میں آ چکا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n answers not yet exported</source>
        <translation>
            <numerusform>%n جواب ابھی برآمد نہیں ہوا</numerusform>
            <numerusform>%n جوابات ابھی برآمد نہیں ہوئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audits</source>
        <translation>
            <numerusform>%n آڈٹ</numerusform>
            <numerusform>%n آڈٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n تبدیلی</numerusform>
            <numerusform>%n تبدیلیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new here</source>
        <translation>
            <numerusform>یہاں %n نیا</numerusform>
            <numerusform>یہاں %n نئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that are not here yet</source>
        <translation>
            <numerusform>%n تبدیلی جو ابھی یہاں نہیں</numerusform>
            <numerusform>%n تبدیلیاں جو ابھی یہاں نہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: everything in it is here already</source>
        <translation>کچھ نیا نہیں: اس میں جو ہے وہ یہاں پہلے سے موجود ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n changes known already</source>
        <translation>
            <numerusform>%n تبدیلی پہلے سے موجود</numerusform>
            <numerusform>%n تبدیلیاں پہلے سے موجود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written on %n laptops, every signature checked</source>
        <translation>
            <numerusform>%n لیپ ٹاپ پر لکھا گیا، ہر دستخط درست ہے</numerusform>
            <numerusform>%n لیپ ٹاپوں پر لکھا گیا، ہر دستخط درست ہے</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop is still empty and will join the programme of the bundle</source>
        <translation>یہ لیپ ٹاپ ابھی خالی ہے اور بنڈل کے پروگرام میں شامل ہو جائے گا</translation>
    </message>
    <message>
        <source>Made on this laptop</source>
        <translation>اسی لیپ ٹاپ پر بنا</translation>
    </message>
    <message>
        <source>Known laptop</source>
        <translation>جانا پہچانا لیپ ٹاپ</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n جواب</numerusform>
            <numerusform>%n جوابات</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>کچھ نیا نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n کا فیصلہ باقی</numerusform>
            <numerusform>%n کا فیصلہ باقی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new changes</source>
        <translation>
            <numerusform>%n نئی تبدیلی</numerusform>
            <numerusform>%n نئی تبدیلیاں</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: everything in it was here already</source>
        <translation>کچھ نیا نہیں: اس میں جو تھا وہ یہاں پہلے سے موجود تھا</translation>
    </message>
    <message numerus="yes">
        <source>%n answers added or changed</source>
        <translation>
            <numerusform>%n جواب نیا آیا یا بدلا</numerusform>
            <numerusform>%n جوابات نئے آئے یا بدلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were known already</source>
        <translation>
            <numerusform>%n تبدیلی پہلے سے موجود تھی</numerusform>
            <numerusform>%n تبدیلیاں پہلے سے موجود تھیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts were decided on the other laptop</source>
        <translation>
            <numerusform>%n اختلاف کا فیصلہ دوسرے لیپ ٹاپ پر ہو چکا</numerusform>
            <numerusform>%n اختلافات کا فیصلہ دوسرے لیپ ٹاپ پر ہو چکا</numerusform>
        </translation>
    </message>
    <message>
        <source>No new conflicts</source>
        <translation>کوئی نیا اختلاف نہیں</translation>
    </message>
    <message>
        <source>It was the first bundle from this laptop</source>
        <translation>یہ اس لیپ ٹاپ سے آنے والا پہلا بنڈل تھا</translation>
    </message>
    <message numerus="yes">
        <source>Earlier changes of %n laptops are missing. Ask the sender for a bundle of everything</source>
        <translation>
            <numerusform>%n لیپ ٹاپ کی پہلے کی تبدیلیاں موجود نہیں۔ بھیجنے والے سے ”سب کچھ“ والا بنڈل مانگیں</numerusform>
            <numerusform>%n لیپ ٹاپوں کی پہلے کی تبدیلیاں موجود نہیں۔ بھیجنے والے سے ”سب کچھ“ والا بنڈل مانگیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptops wrote the same change twice, as after a restored copy. Nothing was lost; tell your office</source>
        <translation>
            <numerusform>%n لیپ ٹاپ نے ایک ہی تبدیلی دو بار لکھی، جیسے پرانی نقل بحال کرنے کے بعد ہوتا ہے۔ کچھ ضائع نہیں ہوا؛ دفتر کو بتائیں</numerusform>
            <numerusform>%n لیپ ٹاپوں نے ایک ہی تبدیلی دو بار لکھی، جیسے پرانی نقل بحال کرنے کے بعد ہوتا ہے۔ کچھ ضائع نہیں ہوا؛ دفتر کو بتائیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes need a newer Meyar. They are kept and passed on</source>
        <translation>
            <numerusform>%n تبدیلی کے لیے معیار کا نیا ورژن درکار ہے۔ یہ محفوظ ہے اور آگے بھیجی جائے گی</numerusform>
            <numerusform>%n تبدیلیوں کے لیے معیار کا نیا ورژن درکار ہے۔ یہ محفوظ ہیں اور آگے بھیجی جائیں گی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sender's clock is %n hours ahead. Ask them to set it</source>
        <translation>
            <numerusform>بھیجنے والے کی گھڑی %n گھنٹہ آگے ہے۔ انہیں درست کرنے کو کہیں</numerusform>
            <numerusform>بھیجنے والے کی گھڑی %n گھنٹے آگے ہے۔ انہیں درست کرنے کو کہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ, notes included, and wait for a decision</source>
        <translation>
            <numerusform>نوٹس سمیت %n جگہ جواب مختلف ہے اور فیصلہ باقی ہے</numerusform>
            <numerusform>نوٹس سمیت %n جگہ جواب مختلف ہیں اور فیصلہ باقی ہے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes by laptops that are trusted no more will be held back</source>
        <translation>
            <numerusform>%n تبدیلی ایسے لیپ ٹاپ کی ہے جس پر اب بھروسہ نہیں؛ یہ روک لی جائے گی</numerusform>
            <numerusform>%n تبدیلیاں ایسے لیپ ٹاپوں کی ہیں جن پر اب بھروسہ نہیں؛ یہ روک لی جائیں گی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes by laptops that are trusted no more were held back</source>
        <translation>
            <numerusform>%n تبدیلی روک لی گئی، کیونکہ اس کے لیپ ٹاپ پر اب بھروسہ نہیں</numerusform>
            <numerusform>%n تبدیلیاں روک لی گئیں، کیونکہ ان کے لیپ ٹاپوں پر اب بھروسہ نہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>مقفل نہیں</translation>
    </message>
    <message>
        <source>%1: has confirmed everything</source>
        <translation>%1: سب کچھ ملنے کی تصدیق ہو چکی</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n changes not confirmed</source>
        <translation>
            <numerusform>%1: %n تبدیلی ملنے کی تصدیق باقی</numerusform>
            <numerusform>%1: %n تبدیلیاں ملنے کی تصدیق باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>Only your office, %1 and this laptop can open it.</source>
        <translation>اسے صرف آپ کا دفتر، %1 اور یہ لیپ ٹاپ کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Only %1 and this laptop can open it.</source>
        <translation>اسے صرف %1 اور یہ لیپ ٹاپ کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Only your office and this laptop can open it.</source>
        <translation>اسے صرف آپ کا دفتر اور یہ لیپ ٹاپ کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Whoever has the file can read it. %1 has not yet sent the key to encrypt to.</source>
        <translation>جس کے پاس یہ فائل ہو وہ اسے پڑھ سکتا ہے۔ %1 نے ابھی وہ چابی نہیں بھیجی جس سے اسے مقفل کیا جائے۔</translation>
    </message>
    <message>
        <source>Whoever has the file can read it. This programme has no office whose key is known.</source>
        <translation>جس کے پاس یہ فائل ہو وہ اسے پڑھ سکتا ہے۔ اس پروگرام کے کسی دفتر کی چابی معلوم نہیں۔</translation>
    </message>
    <message>
        <source>Whoever has the file can read it.</source>
        <translation>جس کے پاس یہ فائل ہو وہ اسے پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>waits on the shelf</source>
        <translation>شیلف پر منتظر</translation>
    </message>
    <message>
        <source>%1. Ask your office before you merge</source>
        <translation>%1۔ شامل کرنے سے پہلے اپنے دفتر سے پوچھیں</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>%1. Compare the key words with the sender by voice</source>
        <translation>%1۔ شناختی الفاظ بھیجنے والے سے بول کر ملائیں</translation>
    </message>
    <message>
        <source>First bundle from this laptop: compare the key words with the sender by voice</source>
        <translation>اس لیپ ٹاپ کا پہلا بنڈل: شناختی الفاظ بھیجنے والے سے بول کر ملائیں</translation>
    </message>
    <message>
        <source>Everything that the sender has</source>
        <translation>بھیجنے والے کے پاس جو کچھ ہے، سب</translation>
    </message>
    <message>
        <source>Chosen audits</source>
        <translation>چنے ہوئے آڈٹ</translation>
    </message>
    <message>
        <source>What you had not yet confirmed to have</source>
        <translation>وہ جس کے ملنے کی آپ نے ابھی تصدیق نہیں کی تھی</translation>
    </message>
    <message>
        <source>A receipt: what the sender has and what is missing there</source>
        <translation>رسید: بھیجنے والے کے پاس کیا ہے اور کیا نہیں</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>تصویریں اور دستاویزات</translation>
    </message>
    <message>
        <source>A copy for the factory</source>
        <translation>کارخانے کے لیے نقل</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>حصہ %1، کل %2</translation>
    </message>
    <message>
        <source>Encrypted for you by somebody else than the sender, who passed it on</source>
        <translation>آپ کے لیے بھیجنے والے نے نہیں، کسی اور نے مقفل کر کے آگے بھیجا</translation>
    </message>
    <message>
        <source>Encrypted, and you are one of those who can open it</source>
        <translation>مقفل ہے، اور آپ ان میں سے ہیں جو اسے کھول سکتے ہیں</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>مقفل نہیں</translation>
    </message>
    <message>
        <source>There are none here to hand over.</source>
        <translation>یہاں دینے کے لیے کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Photos and documents: %1</source>
        <translation>تصویریں اور دستاویزات: %1</translation>
    </message>
    <message>
        <source>Missing on this laptop, too: %1.</source>
        <translation>اس لیپ ٹاپ پر بھی موجود نہیں: %1۔</translation>
    </message>
    <message>
        <source>Nothing was written: the other laptop lacks none of them.</source>
        <translation>کچھ نہیں لکھا گیا: دوسرے لیپ ٹاپ کے پاس سب موجود ہیں۔</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>لکھا گیا اور جانچ لیا گیا</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>فائلیں: %1</translation>
    </message>
    <message>
        <source>Not here, so not sent: %1.</source>
        <translation>یہاں موجود نہیں، اس لیے نہیں بھیجی گئیں: %1۔</translation>
    </message>
    <message>
        <source>Changed on this disk, so not sent: %1.</source>
        <translation>اس ڈسک پر بدل گئی ہیں، اس لیے نہیں بھیجی گئیں: %1۔</translation>
    </message>
    <message>
        <source>The office has certified this laptop by now: take it in.</source>
        <translation>دفتر اب اس لیپ ٹاپ کی تصدیق کر چکا ہے: اسے شامل کر لیں۔</translation>
    </message>
    <message>
        <source>The list of trusted laptops</source>
        <translation>قابلِ اعتماد لیپ ٹاپوں کی فہرست</translation>
    </message>
    <message>
        <source>There is nothing to hand over yet.</source>
        <translation>ابھی حوالے کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Only the changes that this laptop has not confirmed yet, of whatever audit; they are counted when the file is written</source>
        <translation>صرف وہ تبدیلیاں جن کی اس لیپ ٹاپ نے ابھی تصدیق نہیں کی، کسی بھی آڈٹ کی؛ فائل لکھتے وقت گنی جاتی ہیں</translation>
    </message>
</context>
<context>
    <name>FindingAgreement</name>
    <message>
        <source>Not discussed</source>
        <translation>بات نہیں ہوئی</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>اتفاق ہے</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>اختلاف ہے</translation>
    </message>
</context>
<context>
    <name>FindingState</name>
    <message>
        <source>Open</source>
        <translation>کھلی</translation>
    </message>
    <message>
        <source>Action agreed</source>
        <translation>اقدام طے</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>تصدیق باقی</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n دن کی تاخیر</numerusform>
            <numerusform>%n دن کی تاخیر</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>آج آخری دن</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n دن باقی</numerusform>
            <numerusform>%n دن باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>تصدیق %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تصدیق شدہ</translation>
    </message>
    <message>
        <source>No date agreed</source>
        <translation>تاریخ طے نہیں</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>مکمل %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>No action agreed</source>
        <translation>کوئی اقدام طے نہیں</translation>
    </message>
    <message>
        <source>Not worded yet</source>
        <translation>ابھی لکھا نہیں گیا</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>دوبارہ</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>لاگت %1</translation>
    </message>
    <message>
        <source>saves %1 a year</source>
        <translation>سالانہ بچت %1</translation>
    </message>
    <message>
        <source>Verified by %1, %2</source>
        <translation>تصدیق: %1، %2</translation>
    </message>
    <message>
        <source>Agree an action</source>
        <translation>اقدام طے کریں</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>مکمل قرار دیں</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تصدیق کریں</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 مکمل</translation>
    </message>
    <message>
        <source>%1 is responsible for this action. Somebody else has to verify it.</source>
        <translation>اس اقدام کی ذمہ داری %1 کی ہے۔ تصدیق کوئی دوسرا شخص کرے۔</translation>
    </message>
    <message>
        <source>Write who checked it.</source>
        <translation>لکھیں کہ کس نے جانچا۔</translation>
    </message>
    <message>
        <source>It cannot be verified before the day it was done.</source>
        <translation>جس دن کام ہوا اس سے پہلے کی تاریخ پر تصدیق نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>تاریخ چنیں۔</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Not met: %1</source>
        <translation>پورا نہیں: %1</translation>
    </message>
    <message>
        <source>Partly met: %1</source>
        <translation>جزوی طور پر پورا: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>ترجیحی: %1</translation>
    </message>
    <message>
        <source>Beyond the limit: %1</source>
        <translation>حد سے باہر: %1</translation>
    </message>
    <message>
        <source>Measured %1 %4, at most %2 %4 is allowed (%3).</source>
        <translation>ناپا گیا %1 %4، زیادہ سے زیادہ %2 %4 کی اجازت ہے (%3)۔</translation>
    </message>
    <message>
        <source>Measured %1 %4, at least %2 %4 is needed (%3).</source>
        <translation>ناپا گیا %1 %4، کم از کم %2 %4 ضروری ہے (%3)۔</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>January</source>
        <translation>جنوری</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فروری</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارچ</translation>
    </message>
    <message>
        <source>April</source>
        <translation>اپریل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مئی</translation>
    </message>
    <message>
        <source>June</source>
        <translation>جون</translation>
    </message>
    <message>
        <source>July</source>
        <translation>جولائی</translation>
    </message>
    <message>
        <source>August</source>
        <translation>اگست</translation>
    </message>
    <message>
        <source>September</source>
        <translation>ستمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>اکتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نومبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>دسمبر</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>Day, month and year</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of day</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>12 of 45 questions</extracomment>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Rs %1</source>
        <translation>%1 روپے</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بائٹ</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>There is no grade profile in this file. Its first row must name the columns key, profile, part, grade, from, to, value.</source>
        <translation>اس فائل میں کوئی درجہ بندی نہیں ہے۔ پہلی سطر میں کالموں کے نام ہوں: key، profile، part، grade، from، to، value۔</translation>
    </message>
    <message>
        <source>This row does not say to which profile it belongs. Fill in the column “profile”.</source>
        <translation>یہ سطر نہیں بتاتی کہ کس درجہ بندی کی ہے۔ کالم “profile” بھریں۔</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>درجہ بندی کو ایک نام دیں۔</translation>
    </message>
    <message>
        <source>There is no grade. Add at least one with the percentage that earns it.</source>
        <translation>کوئی درجہ نہیں ہے۔ کم از کم ایک درجہ اور اس کے لیے درکار فیصد لکھیں۔</translation>
    </message>
    <message>
        <source>The grade from %1 percent has no name. Write it, or remove the row.</source>
        <translation>%1 فیصد والے درجے کا نام نہیں ہے۔ نام لکھیں، یا سطر ہٹا دیں۔</translation>
    </message>
    <message>
        <source>The grade “%1” is there twice. Give one of them another name.</source>
        <translation>درجہ “%1” دو بار ہے۔ ایک کا نام بدل دیں۔</translation>
    </message>
    <message>
        <source>The grade “%1” is too long: at most %2 letters.</source>
        <translation>درجہ “%1” بہت لمبا ہے: زیادہ سے زیادہ %2 حروف۔</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is not a number.</source>
        <translation>کالم “%2” میں “%1” کوئی عدد نہیں ہے۔</translation>
    </message>
    <message>
        <source>%1 is not a percentage. Take a number from 0 to 100.</source>
        <translation>%1 فیصد نہیں ہو سکتا۔ 0 سے 100 تک کا عدد لکھیں۔</translation>
    </message>
    <message>
        <source>“%1” from %2 percent stands below “%3” from %4 percent. The best grade comes first, and each next one needs less.</source>
        <translation>“%1” (%2 فیصد سے) “%3” (%4 فیصد سے) کے نیچے ہے۔ سب سے اچھا درجہ پہلے آتا ہے، اور ہر اگلے کے لیے کم فیصد چاہیے۔</translation>
    </message>
    <message>
        <source>There is no grade “%1” in this profile. Take one of its grades.</source>
        <translation>اس درجہ بندی میں درجہ “%1” نہیں ہے۔ اسی کے درجوں میں سے کوئی لیں۔</translation>
    </message>
    <message>
        <source>“%1” is not a kind of row that Meyar knows in a grade profile.</source>
        <translation>“%1” ایسی سطر نہیں جسے معیار درجہ بندی میں پہچانتا ہو۔</translation>
    </message>
    <message>
        <source>“%1” is a profile that comes with Meyar. Give yours another name in the column “profile”.</source>
        <translation>“%1” معیار کے ساتھ آنے والی درجہ بندی ہے۔ اپنی کو کالم “profile” میں کوئی اور نام دیں۔</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 اور %2 مزید</translation>
    </message>
    <message>
        <source>This checklist has no levels, so this profile rates nothing of it.</source>
        <translation>اس چیک لسٹ میں سطحیں نہیں ہیں، اس لیے یہ درجہ بندی اس پر نہیں لگتی۔</translation>
    </message>
    <message>
        <source>This checklist names none of the areas that this profile grades.</source>
        <translation>یہ درجہ بندی جن شعبوں کو درجہ دیتی ہے، اس چیک لسٹ میں ان میں سے کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Held at %1 because a critical point failed there: %2 (%3).</source>
        <translation>ان حصوں میں سنگین نکتہ پورا نہیں ہوا، اس لیے یہ %1 پر روکے گئے: %2 (%3)۔</translation>
    </message>
    <message>
        <source>Without failed critical points it would be %1. They are: %2.</source>
        <translation>سنگین نکتے پورے ہوتے تو درجہ %1 ہوتا۔ وہ نکتے یہ ہیں: %2۔</translation>
    </message>
    <message>
        <source>Too low for %1: %2.</source>
        <translation>%1 کے لیے ابھی کم: %2۔</translation>
    </message>
    <message>
        <source>No grade is earned: %1 begins at %2.</source>
        <translation>کوئی درجہ نہیں ملا: %1 %2 سے شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
</context>
<context>
    <name>IncidentRecord</name>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>چوٹ</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>جسم کا حصہ</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Days lost</source>
        <translation>ضائع دن</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>انسپکٹر</translation>
    </message>
    <message>
        <source>Time, as 14:30</source>
        <translation>وقت، جیسے 14:30</translation>
    </message>
    <message>
        <source>Injury or disease</source>
        <translation>چوٹ یا بیماری</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Machine or substance</source>
        <translation>مشین یا مادہ</translation>
    </message>
    <message>
        <source>Occupation; no name</source>
        <translation>کام؛ نام نہیں</translation>
    </message>
    <message>
        <source>Woman or man</source>
        <translation>خاتون یا مرد</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>نہیں بتایا</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>خاتون</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>Employed by whom</source>
        <translation>کس کا ملازم</translation>
    </message>
    <message>
        <source>Years in this work</source>
        <translation>اس کام میں سال</translation>
    </message>
    <message>
        <source>Lost for good</source>
        <translation>مستقل نقصان</translation>
    </message>
    <message>
        <source>More than first aid</source>
        <translation>ابتدائی امداد سے زیادہ</translation>
    </message>
    <message>
        <source>Lighter work for a time</source>
        <translation>کچھ عرصہ ہلکا کام</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>وفات کی تاریخ</translation>
    </message>
    <message>
        <source>Cost, Rs</source>
        <translation>خرچ، روپے</translation>
    </message>
    <message>
        <source>Inspector told on</source>
        <translation>انسپکٹر کو بتانے کی تاریخ</translation>
    </message>
    <message>
        <source>Social security told on</source>
        <translation>سوشل سیکیورٹی کو بتانے کی تاریخ</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>اصل وجہ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>کیا کیا گیا</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ضروری نہیں</translation>
    </message>
    <message>
        <source>told late</source>
        <translation>دیر سے بتایا</translation>
    </message>
    <message>
        <source>told</source>
        <translation>بتا دیا</translation>
    </message>
    <message>
        <source>late</source>
        <translation>دیر</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>جان لیوا</translation>
    </message>
    <message>
        <source>The Inspector had to be told by %1: tell him now and note the day.</source>
        <translation>انسپکٹر کو %1 تک بتانا تھا: ابھی بتائیں اور تاریخ لکھیں۔</translation>
    </message>
    <message>
        <source>The Inspector has to be told by %1.</source>
        <translation>انسپکٹر کو %1 تک بتانا ہے۔</translation>
    </message>
    <message>
        <source>The Inspector was told late: it was due by %1.</source>
        <translation>انسپکٹر کو دیر سے بتایا گیا: آخری وقت %1 تھا۔</translation>
    </message>
    <message>
        <source>The hours are ours until the rule of the province is found.</source>
        <translation>جب تک صوبے کا قاعدہ نہیں ملتا، گھنٹے ہمارے اندازے کے ہیں۔</translation>
    </message>
    <message>
        <source>days not known</source>
        <translation>دن معلوم نہیں</translation>
    </message>
    <message>
        <source>Days lost are not known: from two days on the Inspector has to be told, and severity is counted without this case.</source>
        <translation>ضائع دن معلوم نہیں: دو دن یا زیادہ ہوں تو انسپکٹر کو بتانا لازم ہے، اور شدت کا حساب اس واقعے کے بغیر ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>IndicatorCards</name>
    <message>
        <source>Saved as %1</source>
        <translation>%1 کے نام سے محفوظ ہوا</translation>
    </message>
    <message>
        <source>Picture and table are copied</source>
        <translation>تصویر اور جدول نقل ہو گئے</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>Grade</source>
        <translation>گریڈ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>معاہدہ</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>تعلیم</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>ہنر</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>Years of service</source>
        <translation>ملازمت کے سال</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>کام کا وقت</translation>
    </message>
    <message>
        <source>Under 25</source>
        <translation>25 سے کم</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation>25 سے 34</translation>
    </message>
    <message>
        <source>35 to 44</source>
        <translation>35 سے 44</translation>
    </message>
    <message>
        <source>45 and over</source>
        <translation>45 اور زیادہ</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>1 سال سے کم</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation>1 سے 2 سال</translation>
    </message>
    <message>
        <source>3 to 4 years</source>
        <translation>3 سے 4 سال</translation>
    </message>
    <message>
        <source>5 years and over</source>
        <translation>5 سال اور زیادہ</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>پورا وقت</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>جز وقتی</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>حادثہ</translation>
    </message>
    <message>
        <source>Occupational disease</source>
        <translation>کام سے ہونے والی بیماری</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>بال بال بچاؤ</translation>
    </message>
    <message>
        <source>Dangerous occurrence</source>
        <translation>خطرناک واقعہ</translation>
    </message>
    <message>
        <source>Accident on the way</source>
        <translation>راستے کا حادثہ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>سر</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>گردن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>کمر</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>دھڑ</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>بازو</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>ہاتھ</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>ٹانگ</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>پاؤں</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>پورا جسم</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>کئی حصے</translation>
    </message>
    <message>
        <source>Fall or slip</source>
        <translation>گرنا یا پھسلنا</translation>
    </message>
    <message>
        <source>Struck by an object</source>
        <translation>کسی چیز کا لگنا</translation>
    </message>
    <message>
        <source>Cut, knock or step on</source>
        <translation>کٹنا، ٹکرانا یا کسی چیز پر پاؤں پڑنا</translation>
    </message>
    <message>
        <source>Caught in or between</source>
        <translation>مشین میں آنا یا پھنسنا</translation>
    </message>
    <message>
        <source>Lifting and strain</source>
        <translation>وزن اٹھانا اور کھچاؤ</translation>
    </message>
    <message>
        <source>Heat and burns</source>
        <translation>گرمی اور جلنا</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>بجلی</translation>
    </message>
    <message>
        <source>Harmful substance</source>
        <translation>نقصان دہ مواد</translation>
    </message>
    <message>
        <source>Fire or explosion</source>
        <translation>آگ یا دھماکہ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>ابھی معلوم نہیں</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>بہتر ہوا</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>ویسا ہی</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>بدتر ہوا</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>فوری فائدہ</translation>
    </message>
    <message>
        <source>Major project</source>
        <translation>بڑا منصوبہ</translation>
    </message>
    <message>
        <source>Fill-in</source>
        <translation>چھوٹا کام</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشکوک</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>سرمایہ کاری</translation>
    </message>
    <message>
        <source>Yearly cost</source>
        <translation>سالانہ خرچ</translation>
    </message>
    <message>
        <source>Yearly saving</source>
        <translation>سالانہ بچت</translation>
    </message>
    <message>
        <source>Years it lasts</source>
        <translation>کتنے سال چلے گا</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>شرحِ کٹوتی</translation>
    </message>
    <message>
        <source>Remove the hazard</source>
        <translation>خطرہ ختم کریں</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>اس کی جگہ محفوظ چیز لائیں</translation>
    </message>
    <message>
        <source>Guard, enclose, extract</source>
        <translation>گارڈ لگائیں، ڈھانپیں، ہوا کھینچیں</translation>
    </message>
    <message>
        <source>Rules, training, signs</source>
        <translation>قواعد، تربیت، نشان</translation>
    </message>
    <message>
        <source>Protective equipment</source>
        <translation>حفاظتی سامان</translation>
    </message>
    <message>
        <source>Up to 9 workers</source>
        <translation>9 کارکن تک</translation>
    </message>
    <message>
        <source>10 to 49 workers</source>
        <translation>10 سے 49 کارکن</translation>
    </message>
    <message>
        <source>50 to 250 workers</source>
        <translation>50 سے 250 کارکن</translation>
    </message>
    <message>
        <source>More than 250 workers</source>
        <translation>250 سے زیادہ کارکن</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>حد کے اندر</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>حد سے باہر</translation>
    </message>
    <message>
        <source>Not decided: the laboratory cannot see as little as the limit</source>
        <translation>فیصلہ نہیں ہو سکتا: لیبارٹری اتنی کم مقدار نہیں ناپ سکتی جتنی حد ہے</translation>
    </message>
    <message>
        <source>Only protective equipment is planned. It protects one person, and only while it is worn: look for a way to remove, replace or guard the hazard.</source>
        <translation>صرف حفاظتی سامان کا منصوبہ ہے۔ یہ ایک شخص کو بچاتا ہے اور صرف جب تک پہنا ہو: خطرے کو ختم کرنے، بدلنے یا ڈھانپنے کا راستہ ڈھونڈیں۔</translation>
    </message>
    <message>
        <source>Nothing is planned against this risk. Plan a control.</source>
        <translation>اس خطرے کے خلاف کچھ طے نہیں۔ بچاؤ کا قدم طے کریں۔</translation>
    </message>
    <message>
        <source>What is planned does not lower the risk. Plan something else, or judge the risk again.</source>
        <translation>جو طے ہے اس سے خطرہ کم نہیں ہوتا۔ کچھ اور طے کریں، یا خطرہ دوبارہ جانچیں۔</translation>
    </message>
    <message>
        <source>Rules and protective equipment make harm rarer, not lighter. Judge the severity again.</source>
        <translation>قواعد اور حفاظتی سامان سے نقصان کم بار ہوتا ہے، ہلکا نہیں۔ شدت دوبارہ جانچیں۔</translation>
    </message>
    <message>
        <source>Even with what is planned the risk stays in the highest band. Stop the work until it is safe.</source>
        <translation>طے شدہ اقدامات کے بعد بھی خطرہ سب سے اونچے درجے میں ہے۔ محفوظ ہونے تک کام روک دیں۔</translation>
    </message>
    <message>
        <source>Choose a likelihood and a severity that the matrix has.</source>
        <translation>ایسا امکان اور شدت چنیں جو جدول میں موجود ہو۔</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Not computed: the payroll has nothing that could explain a gap.</source>
        <translation>حساب نہیں ہوا: تنخواہ کی فہرست میں فرق سمجھانے والی کوئی بات نہیں۔</translation>
    </message>
    <message>
        <source>Not computed: the sample is too small (%1 women, %2 men; %3 of each are needed).</source>
        <translation>حساب نہیں ہوا: تعداد بہت کم ہے (%1 خواتین، %2 مرد؛ ہر ایک کے %3 درکار ہیں)۔</translation>
    </message>
    <message>
        <source>Not computed: two of the factors say the same. Leave one out.</source>
        <translation>حساب نہیں ہوا: دو عوامل ایک ہی بات کہتے ہیں۔ ایک کو نکال دیں۔</translation>
    </message>
    <message>
        <source>There is none: no rate makes costs and savings equal.</source>
        <translation>کوئی نہیں: کسی شرح پر خرچ اور بچت برابر نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>There are several (%1), so none counts: go by the present value.</source>
        <translation>کئی ہیں (%1)، اس لیے کوئی معتبر نہیں: موجودہ قدر دیکھیں۔</translation>
    </message>
    <message>
        <source>fewer than 3</source>
        <translation>3 سے کم</translation>
    </message>
    <message>
        <source>Accidents by the register, per million hours</source>
        <translation>رجسٹر کے مطابق حادثات، فی دس لاکھ گھنٹے</translation>
    </message>
    <message>
        <source>Days lost by the register, per million hours</source>
        <translation>رجسٹر کے مطابق ضائع دن، فی دس لاکھ گھنٹے</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>نمبر: %1</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>ابھی درجہ نہیں دیا</translation>
    </message>
    <message>
        <source>Of a gap of %1 % (of geometric means), differing workers explain %2 %; equal workers differ by %3 %. The two multiply, they do not add up.</source>
        <translation>%1 فیصد فرق (ہندسی اوسط کا) میں سے %2 فیصد کی وجہ کارکنوں کا مختلف ہونا ہے؛ ایک جیسے کارکنوں میں %3 فیصد فرق ہے۔ یہ دونوں ضرب ہوتے ہیں، جمع نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>ماہانہ %1</translation>
    </message>
    <message>
        <source>%1 to %2 a month, by skill</source>
        <translation>ماہانہ %1 سے %2، مہارت کے لحاظ سے</translation>
    </message>
</context>
<context>
    <name>InterviewTexts</name>
    <message>
        <source>Not said</source>
        <translation>نہیں بتایا</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>خواتین</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>دونوں</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>شام</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>رات</translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation>بدلتی</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>کٹائی</translation>
    </message>
    <message>
        <source>Stitching</source>
        <translation>سلائی</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>فنشنگ</translation>
    </message>
    <message>
        <source>Dyeing and wet work</source>
        <translation>رنگائی اور گیلا کام</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>پیکنگ</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>گودام</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>مرمت</translation>
    </message>
    <message>
        <source>Cleaning and canteen</source>
        <translation>صفائی اور کینٹین</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Wages, paid in full and on time</source>
        <translation>اجرت، پوری اور وقت پر</translation>
    </message>
    <message>
        <source>Working hours and overtime</source>
        <translation>کام کے اوقات اور اوور ٹائم</translation>
    </message>
    <message>
        <source>Free to leave, no advances or papers kept</source>
        <translation>جانے کی آزادی، نہ پیشگی کا بندھن نہ کاغذات ضبط</translation>
    </message>
    <message>
        <source>Safety and health</source>
        <translation>حفاظت اور صحت</translation>
    </message>
    <message>
        <source>Shouting, harassment, violence</source>
        <translation>ڈانٹ، ہراسانی، تشدد</translation>
    </message>
    <message>
        <source>Complaints are heard</source>
        <translation>شکایت سنی جاتی ہے</translation>
    </message>
    <message>
        <source>Free to join a union</source>
        <translation>یونین میں شامل ہونے کی آزادی</translation>
    </message>
    <message>
        <source>Nobody under age works here</source>
        <translation>یہاں کوئی کم عمر کام نہیں کرتا</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>تشویش</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>واضح نہیں</translation>
    </message>
    <message>
        <source>No concern</source>
        <translation>تشویش نہیں</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>ایک فرد</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>افراد: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Too few people have answered to show numbers: at least five, and three with the same answer, so that nobody can be recognised.</source>
        <translation>گنتی دکھانے کے لیے بہت کم لوگوں نے جواب دیا ہے: کم از کم پانچ، اور ایک جیسا جواب تین کا، تاکہ کوئی پہچانا نہ جائے۔</translation>
    </message>
    <message>
        <source>Too short: at least %1 characters.</source>
        <translation>بہت چھوٹا: کم از کم %1 حروف چاہئیں۔</translation>
    </message>
    <message>
        <source>Too easy to guess: somebody with a computer finds it in seconds.</source>
        <translation>بوجھنا بہت آسان: کمپیوٹر والا اسے چند سیکنڈ میں ڈھونڈ لے گا۔</translation>
    </message>
    <message>
        <source>Long enough. Strong, if the words were chosen by chance.</source>
        <translation>لمبائی کافی ہے۔ مضبوط ہے، اگر لفظ بے ترتیب چنے گئے ہوں۔</translation>
    </message>
    <message>
        <source>Good enough for a lost laptop. A few words more would be better.</source>
        <translation>گم شدہ لیپ ٹاپ کے لیے کافی ہے۔ چند لفظ اور ہوں تو بہتر ہے۔</translation>
    </message>
</context>
<context>
    <name>Jurisdiction</name>
    <message>
        <source>Pakistan</source>
        <translation>پاکستان</translation>
    </message>
    <message>
        <source>Punjab</source>
        <translation>پنجاب</translation>
    </message>
    <message>
        <source>Sindh</source>
        <translation>سندھ</translation>
    </message>
    <message>
        <source>Khyber Pakhtunkhwa</source>
        <translation>خیبر پختونخوا</translation>
    </message>
    <message>
        <source>Balochistan</source>
        <translation>بلوچستان</translation>
    </message>
    <message>
        <source>Islamabad Capital Territory</source>
        <translation>وفاقی دارالحکومت اسلام آباد</translation>
    </message>
    <message>
        <source>International</source>
        <translation>بین الاقوامی</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>برازیل</translation>
    </message>
</context>
<context>
    <name>KpiChart</name>
    <message>
        <source>Month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>قدر</translation>
    </message>
    <message>
        <source>Mean, 3 months</source>
        <translation>اوسط، 3 مہینے</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>خواتین</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>بنیاد</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ہدف</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %3 میں %2</translation>
    </message>
    <message>
        <source>all months together %1</source>
        <translation>تمام مہینے ملا کر %1</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>زیادہ بہتر ہے</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>کم بہتر ہے</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>ابھی موازنے کے لیے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Fewer than three counted months: too early to speak of a trend.</source>
        <translation>تین سے کم مہینے گنے گئے: رجحان کہنا ابھی جلدی ہے۔</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4</source>
        <translation>%1: %3 میں %2 سے اب %4</translation>
    </message>
    <message>
        <source>%1 of the way to the target</source>
        <translation>ہدف کے راستے کا %1</translation>
    </message>
    <message>
        <source>further from the target than at the beginning</source>
        <translation>شروع کے مقابلے میں ہدف سے اور دور</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>انگریزی</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>اردو</translation>
    </message>
</context>
<context>
    <name>LibraryTexts</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n سوال</numerusform>
            <numerusform>%n سوال</numerusform>
        </translation>
    </message>
    <message>
        <source>any province</source>
        <translation>کوئی بھی صوبہ</translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n حصہ</numerusform>
            <numerusform>%n حصے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scored</source>
        <translation>
            <numerusform>%n نمبر والا</numerusform>
            <numerusform>%n نمبر والے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%n حوالہ</numerusform>
            <numerusform>%n حوالے</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in the source</source>
        <translation>اصل متن میں دیکھا</translation>
    </message>
    <message>
        <source>Well known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>کافی حد تک یقینی</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>تصدیق باقی</translation>
    </message>
    <message>
        <source>Our own reading</source>
        <translation>ہماری اپنی رائے</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>ناکامی پر</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>حوالہ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں لاگو</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>کتنا یقینی</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>درجہ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>شیٹ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>International</source>
        <translation>بین الاقوامی</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>غلطی</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تنبیہ</translation>
    </message>
    <message>
        <source>%1 if failed</source>
        <translation>ناکامی پر %1</translation>
    </message>
    <message>
        <source>Caps grade at %1</source>
        <translation>گریڈ %1 سے اوپر نہیں</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>وزن %1</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>جواب لازمی</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>رازدارانہ</translation>
    </message>
    <message>
        <source>Kept in the factory's profile</source>
        <translation>کارخانے کے کوائف میں محفوظ</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>پورا عدد</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>تحریر</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Several can be chosen</source>
        <translation>ایک سے زیادہ چنے جا سکتے ہیں</translation>
    </message>
    <message>
        <source>content code %1</source>
        <translation>مواد کا کوڈ %1</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>%1 سے نافذ</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 تک</translation>
    </message>
</context>
<context>
    <name>OpenFailure</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>PackAudience</name>
    <message>
        <source>For auditors</source>
        <translation>آڈیٹروں کے لیے</translation>
    </message>
    <message>
        <source>For a self-check</source>
        <translation>خود جائزے کے لیے</translation>
    </message>
    <message>
        <source>For trainers</source>
        <translation>ٹرینروں کے لیے</translation>
    </message>
</context>
<context>
    <name>PackEntry</name>
    <message numerus="yes">
        <source>%n checkpoints</source>
        <translation>
            <numerusform>%n نکتہ</numerusform>
            <numerusform>%n نکات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n سوال</numerusform>
            <numerusform>%n سوال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackFamily</name>
    <message>
        <source>Safety and health</source>
        <translation>حفاظت و صحت</translation>
    </message>
    <message>
        <source>Labour rights</source>
        <translation>کارکنوں کے حقوق</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>ماحول</translation>
    </message>
    <message>
        <source>SCORE training</source>
        <translation>SCORE تربیت</translation>
    </message>
    <message>
        <source>FIT: factory improvement</source>
        <translation>FIT: کارخانے کی بہتری</translation>
    </message>
    <message>
        <source>Action checklists</source>
        <translation>اقدامات کی چیک لسٹیں</translation>
    </message>
    <message>
        <source>Records and forms</source>
        <translation>ریکارڈ اور فارم</translation>
    </message>
    <message>
        <source>Self-checks for managers</source>
        <translation>مینیجروں کا خود جائزہ</translation>
    </message>
    <message>
        <source>Other checklists</source>
        <translation>دوسری چیک لسٹیں</translation>
    </message>
</context>
<context>
    <name>PackSemantics</name>
    <message>
        <source>Compliance checklist</source>
        <translation>تعمیل کی چیک لسٹ</translation>
    </message>
    <message>
        <source>Action checklist</source>
        <translation>اقدامات کی چیک لسٹ</translation>
    </message>
    <message>
        <source>Maturity levels</source>
        <translation>پختگی کے درجے</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>پیمائشیں</translation>
    </message>
    <message>
        <source>Knowledge test</source>
        <translation>معلومات کا ٹیسٹ</translation>
    </message>
</context>
<context>
    <name>PayCharts</name>
    <message>
        <source>Lowest quarter</source>
        <translation>سب سے کم چوتھائی</translation>
    </message>
    <message>
        <source>Second quarter</source>
        <translation>دوسری چوتھائی</translation>
    </message>
    <message>
        <source>Third quarter</source>
        <translation>تیسری چوتھائی</translation>
    </message>
    <message>
        <source>Highest quarter</source>
        <translation>سب سے زیادہ چوتھائی</translation>
    </message>
    <message>
        <source>Workers by pay</source>
        <translation>اجرت کے لحاظ سے کارکن</translation>
    </message>
    <message>
        <source>Women and men, percent</source>
        <translation>خواتین اور مرد، فیصد</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>خواتین</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Step of pay</source>
        <translation>اجرت کا درجہ</translation>
    </message>
    <message>
        <source>Part of the gap</source>
        <translation>فرق کا حصہ</translation>
    </message>
    <message>
        <source>Log points: about percent of pay</source>
        <translation>لاگ پوائنٹ: تقریباً اجرت کا فیصد</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>معیاری غلطی</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % کم از کم</translation>
    </message>
    <message>
        <source>to</source>
        <translation>زیادہ سے زیادہ</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>جس کی وجہ معلوم نہیں</translation>
    </message>
    <message>
        <source>The whole gap</source>
        <translation>پورا فرق</translation>
    </message>
    <message>
        <source>Workers differ</source>
        <translation>کارکنوں میں فرق</translation>
    </message>
    <message>
        <source>Equal workers, other pay</source>
        <translation>برابر کارکن، اجرت مختلف</translation>
    </message>
</context>
<context>
    <name>PayMeaning</name>
    <message>
        <source>By the hour, mean</source>
        <translation>فی گھنٹہ، اوسط</translation>
    </message>
    <message>
        <source>By the hour, median</source>
        <translation>فی گھنٹہ، درمیانی</translation>
    </message>
    <message>
        <source>By the month, mean</source>
        <translation>ماہانہ، اوسط</translation>
    </message>
    <message>
        <source>By the month, median</source>
        <translation>ماہانہ، درمیانی</translation>
    </message>
    <message>
        <source>For an hour of work women earn %1 less than men, on average.</source>
        <translation>ایک گھنٹے کے کام پر خواتین اوسطاً مردوں سے %1 کم کماتی ہیں۔</translation>
    </message>
    <message>
        <source>For an hour of work women earn %1 more than men, on average.</source>
        <translation>ایک گھنٹے کے کام پر خواتین اوسطاً مردوں سے %1 زیادہ کماتی ہیں۔</translation>
    </message>
    <message>
        <source>For an hour of work women and men earn the same, on average.</source>
        <translation>ایک گھنٹے کے کام پر خواتین اور مرد اوسطاً برابر کماتے ہیں۔</translation>
    </message>
    <message>
        <source>In a month women earn %1 less than men, on average.</source>
        <translation>مہینے میں خواتین اوسطاً مردوں سے %1 کم کماتی ہیں۔</translation>
    </message>
    <message>
        <source>In a month women earn %1 more than men, on average.</source>
        <translation>مہینے میں خواتین اوسطاً مردوں سے %1 زیادہ کماتی ہیں۔</translation>
    </message>
    <message>
        <source>In a month women and men earn the same, on average.</source>
        <translation>مہینے میں خواتین اور مرد اوسطاً برابر کماتے ہیں۔</translation>
    </message>
    <message>
        <source>The woman in the middle of all women earns %1 less than the man in the middle of all men.</source>
        <translation>تمام خواتین میں درمیان والی خاتون، تمام مردوں میں درمیان والے مرد سے %1 کم کماتی ہے۔</translation>
    </message>
    <message>
        <source>The woman in the middle of all women earns %1 more than the man in the middle of all men.</source>
        <translation>تمام خواتین میں درمیان والی خاتون، تمام مردوں میں درمیان والے مرد سے %1 زیادہ کماتی ہے۔</translation>
    </message>
    <message>
        <source>The woman in the middle earns as much as the man in the middle.</source>
        <translation>درمیان والی خاتون اتنا ہی کماتی ہے جتنا درمیان والا مرد۔</translation>
    </message>
    <message>
        <source>Of the quarter of workers who earn least, %1 are women; of the quarter who earn most, %2.</source>
        <translation>سب سے کم کمانے والے چوتھائی کارکنوں میں %1 خواتین ہیں؛ سب سے زیادہ کمانے والے چوتھائی میں %2۔</translation>
    </message>
    <message>
        <source>Beside men who are alike (%2), women earn %1 less. That is the part to ask about.</source>
        <translation>ایک جیسے مردوں (%2) کے مقابلے میں خواتین %1 کم کماتی ہیں۔ پوچھنے کی بات یہی ہے۔</translation>
    </message>
    <message>
        <source>Beside men who are alike (%2), women earn %1 more.</source>
        <translation>ایک جیسے مردوں (%2) کے مقابلے میں خواتین %1 زیادہ کماتی ہیں۔</translation>
    </message>
    <message>
        <source>Beside men who are alike (%2), women earn the same.</source>
        <translation>ایک جیسے مردوں (%2) کے مقابلے میں خواتین برابر کماتی ہیں۔</translation>
    </message>
    <message>
        <source>%1 of the women and %2 of the men get a bonus.</source>
        <translation>خواتین میں سے %1 اور مردوں میں سے %2 کو بونس ملتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n groups were put together with others.</source>
        <translation>
            <numerusform>%n گروہ دوسروں کے ساتھ ملا دیا گیا۔</numerusform>
            <numerusform>%n گروہ دوسروں کے ساتھ ملا دیے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison of like workers covers %1 of them; the rest have nobody to be compared with.</source>
        <translation>ایک جیسے کارکنوں کے موازنے میں %1 کارکن آتے ہیں؛ باقی کا موازنہ کرنے کو کوئی نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n quarters are not shown: they would stand for one or two people.</source>
        <translation>
            <numerusform>%n چوتھائی نہیں دکھائی گئی: وہ ایک یا دو لوگوں کو ظاہر کرتی۔</numerusform>
            <numerusform>%n چوتھائیاں نہیں دکھائی گئیں: وہ ایک یا دو لوگوں کو ظاہر کرتیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps of pay need 10 women and 10 men; they are not shown.</source>
        <translation>اجرت کے درجوں کے لیے 10 خواتین اور 10 مرد چاہئیں؛ اس لیے نہیں دکھائے گئے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n workers are not compared: apprentices, and those whose sex is not said.</source>
        <translation>
            <numerusform>%n کارکن کا موازنہ نہیں ہوا: شاگرد، یا جس کی جنس درج نہیں۔</numerusform>
            <numerusform>%n کارکنوں کا موازنہ نہیں ہوا: شاگرد، اور وہ جن کی جنس درج نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the province and the month to see who earns less than the minimum wage.</source>
        <translation>صوبہ اور مہینہ چنیں تاکہ معلوم ہو کون کم از کم اجرت سے کم کماتا ہے۔</translation>
    </message>
    <message>
        <source>Together they miss %1 a month.</source>
        <translation>ان سب کو ملا کر ماہانہ %1 کم ملتے ہیں۔</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>خواتین</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Gap %</source>
        <translation>فرق %</translation>
    </message>
    <message>
        <source>Quarter %1 of pay, share %</source>
        <translation>اجرت کی چوتھائی %1، حصہ %</translation>
    </message>
    <message>
        <source>Factor-weighted (%1)</source>
        <translation>عوامل کے وزن کے ساتھ (%1)</translation>
    </message>
    <message>
        <source>Explained by differing workers</source>
        <translation>کارکنوں کے فرق سے</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>جس کی وجہ معلوم نہیں</translation>
    </message>
    <message>
        <source>Below the minimum wage</source>
        <translation>کم از کم اجرت سے کم</translation>
    </message>
    <message>
        <source>Pay of women and men</source>
        <translation>خواتین اور مردوں کی اجرت</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ %1 از %2</translation>
    </message>
    <message>
        <source>Pay gap analysis</source>
        <translation>اجرت کے فرق کا جائزہ</translation>
    </message>
    <message numerus="yes">
        <source>%n workers in the payroll</source>
        <translation>
            <numerusform>فہرست میں %n کارکن</numerusform>
            <numerusform>فہرست میں %n کارکن</numerusform>
        </translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>اس کا مطلب</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>اعداد</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>رازداری</translation>
    </message>
    <message>
        <source>Rupees an hour</source>
        <translation>روپے فی گھنٹہ</translation>
    </message>
    <message>
        <source>Rupees a month</source>
        <translation>روپے فی مہینہ</translation>
    </message>
    <message>
        <source>Women and men in each quarter of pay</source>
        <translation>اجرت کی ہر چوتھائی میں خواتین اور مرد</translation>
    </message>
    <message>
        <source>A quarter of the workers each, from the lowest paid to the highest</source>
        <translation>ہر ایک میں چوتھائی کارکن، سب سے کم اجرت سے سب سے زیادہ تک</translation>
    </message>
    <message>
        <source>Pay from the lowest to the highest earners</source>
        <translation>سب سے کم سے سب سے زیادہ کمانے والوں تک اجرت</translation>
    </message>
    <message>
        <source>What makes the gap</source>
        <translation>فرق کس چیز سے بنتا ہے</translation>
    </message>
    <message>
        <source>What differing workers explain, and what nothing does</source>
        <translation>جو کارکنوں کے فرق سے سمجھ آتا ہے، اور جو کسی چیز سے نہیں</translation>
    </message>
    <message>
        <source>No average stands for fewer than 5 people and no count for one or two; groups of fewer than 5 are put together.</source>
        <translation>5 سے کم لوگوں کی کوئی اوسط نہیں دکھائی جاتی اور ایک یا دو افراد کی گنتی بھی نہیں؛ 5 سے کم والے گروہ آپس میں ملا دیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>There are too few women or men to compare: at least %1 of each are needed.</source>
        <translation>موازنے کے لیے خواتین یا مرد بہت کم ہیں: دونوں میں سے کم از کم %1 چاہئیں۔</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>%1 کو بنائی گئی</translation>
    </message>
    <message>
        <source>Jobs of equal value that are paid differently</source>
        <translation>برابر قدر کے کام جن کی اجرت مختلف ہے</translation>
    </message>
    <message>
        <source>Better paid</source>
        <translation>زیادہ اجرت والا</translation>
    </message>
    <message>
        <source>Worse paid</source>
        <translation>کم اجرت والا</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Women, %</source>
        <translation>خواتین، %</translation>
    </message>
    <message>
        <source>None of the %1 workers whose pay is known earns less than the minimum of %2.</source>
        <translation>جن %1 کارکنوں کی تنخواہ معلوم ہے ان میں سے کسی کی تنخواہ کم از کم اجرت (%2) سے کم نہیں۔</translation>
    </message>
    <message>
        <source>Less than the minimum of %1: women %2, men %3.</source>
        <translation>کم از کم اجرت (%1) سے کم: خواتین %2، مرد %3۔</translation>
    </message>
</context>
<context>
    <name>Pillar</name>
    <message>
        <source>Labour rights</source>
        <translation>کارکنوں کے حقوق</translation>
    </message>
    <message>
        <source>Safety and health</source>
        <translation>حفاظت و صحت</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>ماحول</translation>
    </message>
    <message>
        <source>Business ethics</source>
        <translation>دیانت دار کاروبار</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>انتظام</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The sheet “%1” is missing. Add it, or choose another folder.</source>
        <translation>شیٹ “%1” موجود نہیں۔ اسے شامل کریں یا کوئی دوسرا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>This sheet cannot be read (%1). Save it again as CSV with UTF-8.</source>
        <translation>یہ شیٹ پڑھی نہیں جا سکی (%1)۔ اسے UTF-8 والی CSV کے طور پر دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The column “%1” is missing or empty. Fill it in.</source>
        <translation>کالم “%1” موجود نہیں یا خالی ہے۔ اسے پُر کریں۔</translation>
    </message>
    <message>
        <source>“%1” is not a type of question.</source>
        <translation>“%1” سوال کی کوئی قسم نہیں۔</translation>
    </message>
    <message>
        <source>This row has no name. Give it one.</source>
        <translation>اس سطر کا نام نہیں۔ اسے نام دیں۔</translation>
    </message>
    <message>
        <source>“%1” cannot be a name. Use letters, digits and _, with a letter first.</source>
        <translation>“%1” نام نہیں ہو سکتا۔ انگریزی حروف، ہندسے اور _ استعمال کریں اور شروع میں حرف لکھیں۔</translation>
    </message>
    <message>
        <source>The name “%1” is already used in row %2. Give one of them another name.</source>
        <translation>نام “%1” سطر %2 میں پہلے سے استعمال ہو چکا ہے۔ دونوں میں سے ایک کا نام بدلیں۔</translation>
    </message>
    <message>
        <source>“%1” has no text to show. Write it.</source>
        <translation>“%1” کا متن موجود نہیں۔ اسے لکھیں۔</translation>
    </message>
    <message>
        <source>“%1” has no text in %2. The other language is shown there.</source>
        <translation>“%1” کا %2 متن موجود نہیں۔ وہاں دوسری زبان دکھائی جائے گی۔</translation>
    </message>
    <message>
        <source>The choices sheet has no list “%1”.</source>
        <translation>شیٹ choices میں “%1” نام کی کوئی فہرست نہیں۔</translation>
    </message>
    <message>
        <source>The list “%1” already has the choice “%2” in row %3.</source>
        <translation>فہرست “%1” میں انتخاب “%2” سطر %3 میں پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>The group “%1” begins here and never ends. Add its end_group.</source>
        <translation>گروپ “%1” یہاں شروع ہوتا ہے مگر ختم نہیں ہوتا۔ اس کا end_group شامل کریں۔</translation>
    </message>
    <message>
        <source>“%1” cannot be understood at character %2. Expected there: %3.</source>
        <translation>“%1” حرف نمبر %2 پر سمجھ نہیں آتا۔ وہاں ہونا چاہیے: %3۔</translation>
    </message>
    <message>
        <source>“%1” is not the name of a question in this form.</source>
        <translation>“%1” اس فارم کے کسی سوال کا نام نہیں۔</translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation>“%1” نام کا کوئی فنکشن نہیں۔</translation>
    </message>
    <message>
        <source>The function “%1” has the wrong number of values: %2. It takes %3.</source>
        <translation>فنکشن “%1” میں قدروں کی تعداد غلط ہے: %2۔ اسے %3 چاہییں۔</translation>
    </message>
    <message>
        <source>Something in “%1” does not fit (%2).</source>
        <translation>“%1” میں کوئی چیز درست نہیں (%2)۔</translation>
    </message>
    <message>
        <source>These depend on each other in a circle: %1. Break the circle in one place.</source>
        <translation>یہ گھوم پھر کر ایک دوسرے پر منحصر ہیں: %1۔ اس چکر کو کسی ایک جگہ سے توڑیں۔</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Possible: %2.</source>
        <translation>یہاں “%1” نہیں آ سکتا۔ یہاں آ سکتا ہے: %2۔</translation>
    </message>
    <message>
        <source>The references sheet has no “%1”. Add it there or correct it here.</source>
        <translation>references شیٹ میں “%1” موجود نہیں۔ اسے وہاں شامل کریں یا یہاں درست کریں۔</translation>
    </message>
    <message>
        <source>Meyar keeps “%1” in the file but does not use it.</source>
        <translation>معیار “%1” کو فائل میں رکھتا ہے مگر استعمال نہیں کرتا۔</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Only the first is read.</source>
        <translation>کالم “%1” دو بار موجود ہے۔ صرف پہلا پڑھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>This cell is empty. Possible: %2.</source>
        <translation>یہ خانہ خالی ہے۔ یہاں آ سکتا ہے: %2۔</translation>
    </message>
    <message>
        <source>“%1” is not possible here.</source>
        <translation>یہاں “%1” نہیں آ سکتا۔</translation>
    </message>
    <message>
        <source>This row has no text to show. Write it.</source>
        <translation>اس سطر کا متن موجود نہیں۔ اسے لکھیں۔</translation>
    </message>
    <message>
        <source>This cell has no text in %2. The other language is shown there.</source>
        <translation>اس خانے کا %2 متن موجود نہیں۔ وہاں دوسری زبان دکھائی جائے گی۔</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>واوین بند نہیں ہوئے</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>واوین بند ہونے کے بعد بھی متن ہے</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>UTF-8 نہیں</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>کالم %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>سطر %1</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>کیا آپ کی مراد “%1” تھی؟</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>موجود نہیں</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>بہت بڑی</translation>
    </message>
    <message>
        <source>no file name</source>
        <translation>فائل کا نام نہیں</translation>
    </message>
    <message>
        <source>not well-formed XML</source>
        <translation>XML درست نہیں</translation>
    </message>
    <message>
        <source>it has a DTD or entities</source>
        <translation>اس میں DTD یا entities ہیں</translation>
    </message>
    <message>
        <source>no GeoJSON FeatureCollection</source>
        <translation>GeoJSON FeatureCollection نہیں</translation>
    </message>
    <message>
        <source>it is not a whole file</source>
        <translation>فائل ادھوری ہے</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>اس کا ایک حصہ غائب ہے</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>اس کا ایک حصہ خراب ہے</translation>
    </message>
    <message>
        <source>a text of it is missing</source>
        <translation>اس کا ایک متن غائب ہے</translation>
    </message>
    <message>
        <source>its XML is damaged</source>
        <translation>اس کی XML خراب ہے</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>اس میں DOCTYPE لکھا ہے</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>اس میں تہیں حد سے زیادہ ہیں</translation>
    </message>
    <message>
        <source>two sheets have this name</source>
        <translation>دو شیٹوں کا یہی نام ہے</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>OpenDocument فائل</translation>
    </message>
    <message>
        <source>an .xlsb workbook</source>
        <translation>.xlsb ورک بک</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word کی دستاویز</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>PowerPoint کی پیشکش</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP فائل</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>Office کی پرانی فائل</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>XML فائل</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>PDF فائل</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>کوئی متن نہیں</translation>
    </message>
    <message>
        <source>a table without a survey</source>
        <translation>ایسا جدول جس میں survey نہیں</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>بائٹ</translation>
    </message>
    <message>
        <source>bytes of one part</source>
        <translation>ایک حصے کے بائٹ</translation>
    </message>
    <message>
        <source>bytes when unpacked</source>
        <translation>کھولنے پر بائٹ</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>حصے</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>شیٹیں</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>سطریں</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>خانے</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Several groups have a question “%1”, so it is not clear which one is meant. Give it a name of its own.</source>
        <translation>سوال “%1” کئی گروپوں میں ہے، اس لیے واضح نہیں کہ کون سا مراد ہے۔ اسے الگ نام دیں۔</translation>
    </message>
    <message>
        <source>“%1” has a value in every row of its repeat. Use sum(), join() or indexed-repeat(); the first row is taken here.</source>
        <translation>“%1” کی قدر اپنے repeat کی ہر سطر میں ہوتی ہے۔ sum()، join() یا indexed-repeat() استعمال کریں؛ یہاں پہلی سطر لی جاتی ہے۔</translation>
    </message>
    <message>
        <source>The file “%1” is not beside the form. Put it into the same folder; until then it is empty.</source>
        <translation>فائل “%1” فارم کے ساتھ موجود نہیں۔ اسے اسی فولڈر میں رکھیں؛ تب تک وہ خالی سمجھی جائے گی۔</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read (%2).</source>
        <translation>فائل “%1” پڑھی نہیں جا سکی (%2)۔</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls). Open it in Excel or LibreOffice, save it as .xlsx and open that.</source>
        <translation>یہ Excel کی پرانی فائل (.xls) ہے۔ اسے Excel یا LibreOffice میں کھولیں، .xlsx کے طور پر محفوظ کریں اور پھر وہ فائل کھولیں۔</translation>
    </message>
    <message>
        <source>This workbook has a password. Save it without the password and open it again.</source>
        <translation>اس ورک بک پر پاس ورڈ ہے۔ اسے پاس ورڈ کے بغیر محفوظ کریں اور دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>This is no form that Meyar can read (%1). It reads .xlsx, a folder of CSV files, .csv, .md and ODK's .xml.</source>
        <translation>معیار اس فارم کو نہیں پڑھ سکتا (%1)۔ وہ .xlsx، CSV فائلوں کا فولڈر، .csv، .md اور ODK کی .xml پڑھتا ہے۔</translation>
    </message>
    <message>
        <source>This is larger than any form can be: %1 (at most %2). It was not opened.</source>
        <translation>یہ کسی بھی فارم سے بڑی ہے: %1 (زیادہ سے زیادہ %2)۔ اسے نہیں کھولا گیا۔</translation>
    </message>
    <message>
        <source>The sheet “%1” is not read.</source>
        <translation>شیٹ “%1” نہیں پڑھی جاتی۔</translation>
    </message>
    <message>
        <source>The column “%1” is kept, but means nothing to Meyar.</source>
        <translation>کالم “%1” فائل میں رہے گا، مگر معیار کے لیے اس کا کوئی مطلب نہیں۔</translation>
    </message>
    <message>
        <source>The column “%1” has a space in its name, so expressions cannot use it. Write _ instead.</source>
        <translation>کالم “%1” کے نام میں خالی جگہ ہے، اس لیے اسے فارمولوں میں استعمال نہیں کیا جا سکتا۔ خالی جگہ کی بجائے _ لکھیں۔</translation>
    </message>
    <message>
        <source>This cell holds an error of the spreadsheet (%1). Correct it there.</source>
        <translation>اس خانے میں اسپریڈشیٹ کی غلطی ہے (%1)۔ اسے وہیں درست کریں۔</translation>
    </message>
    <message>
        <source>The setting “%1” means nothing to Meyar.</source>
        <translation>ترتیب “%1” کا معیار کے لیے کوئی مطلب نہیں۔</translation>
    </message>
    <message>
        <source>There is no parameter “%1” here.</source>
        <translation>یہاں “%1” نام کا کوئی پیرامیٹر نہیں۔</translation>
    </message>
    <message>
        <source>“%1” is there with and without a language. Name the language in every heading.</source>
        <translation>“%1” زبان کے نام کے ساتھ بھی ہے اور اس کے بغیر بھی۔ ہر سرخی میں زبان لکھیں۔</translation>
    </message>
    <message>
        <source>Nothing is in the group “%1”.</source>
        <translation>گروپ “%1” میں کچھ نہیں۔</translation>
    </message>
    <message>
        <source>“%1” is a group, which has no value of its own. Name a question in it.</source>
        <translation>“%1” ایک گروپ ہے جس کی اپنی کوئی قدر نہیں ہوتی۔ اس کے کسی سوال کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>This XML cannot be read (%1). Export the form again from the program that made it.</source>
        <translation>یہ XML پڑھی نہیں جا سکی (%1)۔ جس پروگرام نے فارم بنایا تھا، اس سے دوبارہ نکالیں۔</translation>
    </message>
    <message>
        <source>“%1” is missing, which every XForm has. Export the form again from the program that made it.</source>
        <translation>“%1” غائب ہے، جو ہر XForm میں ہوتا ہے۔ جس پروگرام نے فارم بنایا تھا، اس سے دوبارہ نکالیں۔</translation>
    </message>
    <message>
        <source>“%1” leads to nothing in the form's data. Correct the path, or add the question to the instance.</source>
        <translation>“%1” فارم کے ڈیٹا میں کسی چیز تک نہیں پہنچتا۔ راستہ درست کریں یا سوال کو instance میں شامل کریں۔</translation>
    </message>
    <message>
        <source>The form has no text with the id “%1”. Add it to every language, or correct the id.</source>
        <translation>فارم میں “%1” آئی ڈی کا کوئی متن نہیں۔ اسے ہر زبان میں شامل کریں یا آئی ڈی درست کریں۔</translation>
    </message>
    <message>
        <source>This cell holds a formula whose value was not saved. Open the file in Excel or LibreOffice, save it and open it again.</source>
        <translation>اس خانے میں ایسا فارمولا ہے جس کا نتیجہ محفوظ نہیں ہوا۔ فائل کو Excel یا LibreOffice میں کھول کر محفوظ کریں اور دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>This sheet cannot be read (%1). Open the file in Excel or LibreOffice, save it again and try once more.</source>
        <translation>یہ شیٹ پڑھی نہیں جا سکی (%1)۔ فائل کو Excel یا LibreOffice میں کھول کر دوبارہ محفوظ کریں اور پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>it is a form, not a submission</source>
        <translation>یہ فارم ہے، بھرا ہوا جواب نامہ نہیں</translation>
    </message>
    <message>
        <source>it leads out of the archive</source>
        <translation>یہ محفوظہ فائل سے باہر لے جاتا ہے</translation>
    </message>
    <message>
        <source>there is no submission in it</source>
        <translation>اس میں کوئی جواب نامہ نہیں</translation>
    </message>
    <message>
        <source>elements</source>
        <translation>عناصر</translation>
    </message>
    <message>
        <source>submissions</source>
        <translation>جواب نامے</translation>
    </message>
    <message>
        <source>This was filled in on the form “%1”, not on “%2”. Open it with its own form.</source>
        <translation>یہ فارم “%1” پر بھرا گیا تھا، “%2” پر نہیں۔ اسے اس کے اپنے فارم کے ساتھ کھولیں۔</translation>
    </message>
    <message>
        <source>This was filled in on version “%1” of the form, which is now “%2”. Look through the answers.</source>
        <translation>یہ فارم کے ورژن “%1” پر بھرا گیا تھا جو اب “%2” ہے۔ جوابات ایک بار دیکھ لیں۔</translation>
    </message>
    <message>
        <source>This submission is encrypted. Decrypt it with ODK Briefcase or ODK Central, where the private key is, and open the result.</source>
        <translation>یہ جواب نامہ خفیہ (encrypted) ہے۔ جہاں نجی کلید ہے وہاں اسے ODK Briefcase یا ODK Central سے کھولیں اور پھر نتیجہ یہاں کھولیں۔</translation>
    </message>
    <message>
        <source>The submission “%1” is also in %2. Keep one of them.</source>
        <translation>جواب نامہ “%1”، %2 میں بھی موجود ہے۔ دونوں میں سے ایک رکھیں۔</translation>
    </message>
    <message>
        <source>This submission has no instanceID, so it cannot be told from a copy of itself.</source>
        <translation>اس جواب نامے میں instanceID نہیں، اس لیے اس میں اور اس کی نقل میں فرق نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>The form has no “%1”. What the submission has there is kept, but is no answer.</source>
        <translation>فارم میں “%1” نہیں۔ جواب نامے میں وہاں جو کچھ ہے وہ محفوظ رہے گا، مگر جواب شمار نہیں ہوگا۔</translation>
    </message>
    <message>
        <source>The file “%1” is not beside the submission. Copy it from where the submission came from.</source>
        <translation>فائل “%1” جواب نامے کے ساتھ موجود نہیں۔ جہاں سے جواب نامہ آیا ہے وہاں سے اسے نقل کریں۔</translation>
    </message>
    <message>
        <source>“%2” is no answer to “%1” (expected: %3). It is kept; correct it.</source>
        <translation>“%2”، “%1” کا جواب نہیں ہو سکتا (ہونا چاہیے: %3)۔ اسے محفوظ رکھا گیا ہے؛ اسے درست کریں۔</translation>
    </message>
    <message>
        <source>the XForm</source>
        <translation>ایکس فارم</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>شیٹ %1</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>کوئی نام</translation>
    </message>
    <message>
        <source>a name before [</source>
        <translation>[ سے پہلے کوئی نام</translation>
    </message>
    <message>
        <source>a name in ${}</source>
        <translation>${} کے اندر کوئی نام</translation>
    </message>
    <message>
        <source>closing }</source>
        <translation>بند کرنے والا }</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>کوئی راستہ (path)</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>کوئی قدر</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>واوین میں لکھا متن</translation>
    </message>
    <message>
        <source>an operator or the end</source>
        <translation>کوئی حسابی علامت یا اختتام</translation>
    </message>
    <message>
        <source>fewer arguments</source>
        <translation>کم قدریں</translation>
    </message>
    <message>
        <source>less nesting</source>
        <translation>قوسین کی کم تہیں</translation>
    </message>
    <message>
        <source>This row ends a group that is not open here. If it ends a repeat, write end_repeat; else remove it, or add the row that begins the group.</source>
        <translation>یہ سطر ایسا گروپ ختم کرتی ہے جو یہاں شروع ہی نہیں ہوا۔ اگر یہ repeat کا اختتام ہے تو end_repeat لکھیں؛ ورنہ اسے ہٹا دیں، یا گروپ شروع کرنے والی سطر لکھیں۔</translation>
    </message>
    <message>
        <source>This row has no type. Write one, for example text or select_one.</source>
        <translation>اس سطر میں سوال کی قسم (type) نہیں لکھی۔ کوئی قسم لکھیں، مثلاً text یا select_one۔</translation>
    </message>
    <message>
        <source>The name of a list from the choices sheet is missing after the type.</source>
        <translation>قسم کے بعد choices شیٹ کی کسی فہرست کا نام لکھنا رہ گیا ہے۔</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Row 1 must hold the names of the columns.</source>
        <translation>کالم “%1” موجود نہیں۔ پہلی سطر میں کالموں کے نام ہونے چاہییں۔</translation>
    </message>
    <message>
        <source>This row does not say to which list it belongs. Write the list's name.</source>
        <translation>اس سطر میں یہ نہیں لکھا کہ یہ کس فہرست کی ہے۔ فہرست کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>“%1” cannot be a choice of a select_multiple: there a space divides the answers. Leave out the spaces.</source>
        <translation>“%1” select_multiple کا انتخاب نہیں بن سکتا، کیونکہ وہاں خالی جگہ جوابوں کو الگ کرتی ہے۔ خالی جگہ نکال دیں۔</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read (%2). Save it again as CSV with UTF-8.</source>
        <translation>فائل “%1” پڑھی نہیں جا سکتی (%2)۔ اسے دوبارہ UTF-8 والی CSV کے طور پر محفوظ کریں۔</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Working together</source>
        <translation>مل کر کام کرنا</translation>
    </message>
    <message>
        <source>Safe or unsafe?</source>
        <translation>محفوظ یا غیر محفوظ؟</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>غیر محفوظ</translation>
    </message>
    <message>
        <source>When did your team last meet to solve a problem together?</source>
        <translation>آپ کی ٹیم آخری بار مل کر مسئلہ حل کرنے کب بیٹھی؟</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>اسی ہفتے</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>اسی مہینے</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>اس سے پہلے</translation>
    </message>
    <message>
        <source>We have no team yet</source>
        <translation>ابھی ہماری ٹیم نہیں ہے</translation>
    </message>
    <message>
        <source>A worker puts an idea into the box. When should the answer come?</source>
        <translation>ایک کارکن نے ڈبے میں تجویز ڈالی۔ جواب کب ملنا چاہیے؟</translation>
    </message>
    <message>
        <source>When somebody has time</source>
        <translation>جب کسی کے پاس وقت ہو</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>ایک ہفتے کے اندر</translation>
    </message>
    <message>
        <source>At the end of the year</source>
        <translation>سال کے آخر میں</translation>
    </message>
    <message>
        <source>Only if it is accepted</source>
        <translation>صرف منظور ہونے پر</translation>
    </message>
    <message>
        <source>Ideas go on coming where each one is answered soon, the refused ones too.</source>
        <translation>جہاں ہر تجویز کا جلد جواب ملے، نامنظور کا بھی، وہاں تجاویز آتی رہتی ہیں۔</translation>
    </message>
    <message>
        <source>The way to the exit</source>
        <translation>باہر نکلنے کا راستہ</translation>
    </message>
    <message>
        <source>In smoke nobody finds a way around cartons. Keep it free, and mark it.</source>
        <translation>دھوئیں میں کوئی ڈبوں کے گرد راستہ نہیں ڈھونڈ سکتا۔ راستہ خالی رکھیں اور نشان لگائیں۔</translation>
    </message>
    <message>
        <source>The belt of a machine</source>
        <translation>مشین کا پٹا</translation>
    </message>
    <message>
        <source>A running belt takes a sleeve and the arm with it. Guard first, then start.</source>
        <translation>چلتا پٹا آستین کے ساتھ بازو بھی کھینچ لیتا ہے۔ پہلے حفاظتی جالی، پھر مشین۔</translation>
    </message>
    <message>
        <source>The same belt a week later</source>
        <translation>ایک ہفتے بعد وہی پٹا</translation>
    </message>
    <message>
        <source>Nobody can reach the belt. Does the machine stop when the guard is opened?</source>
        <translation>پٹے تک کسی کا ہاتھ نہیں پہنچتا۔ کیا جالی کھلنے پر مشین رک جاتی ہے؟</translation>
    </message>
    <message>
        <source>The same way to the exit</source>
        <translation>باہر نکلنے کا وہی راستہ</translation>
    </message>
    <message>
        <source>Free, marked and lit: everybody gets out.</source>
        <translation>خالی، نشان زدہ اور روشن: سب نکل سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>QualityReview</name>
    <message>
        <source>Not answered</source>
        <translation>جواب نہیں دیا گیا</translation>
    </message>
    <message>
        <source>Answer it, or say why it does not apply.</source>
        <translation>جواب دیں، یا بتائیں کہ یہ کیوں لاگو نہیں۔</translation>
    </message>
    <message>
        <source>Answer out of bounds</source>
        <translation>جواب حد سے باہر</translation>
    </message>
    <message>
        <source>The checklist does not take this answer. Look at it again.</source>
        <translation>چیک لسٹ یہ جواب قبول نہیں کرتی۔ اسے دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>دو جواب</translation>
    </message>
    <message>
        <source>Two laptops answered differently. Decide which answer stands.</source>
        <translation>دو لیپ ٹاپس پر مختلف جواب ہیں۔ طے کریں کہ کون سا جواب رہے گا۔</translation>
    </message>
    <message>
        <source>Failed without evidence</source>
        <translation>ناکامی کا کوئی ثبوت نہیں</translation>
    </message>
    <message>
        <source>Write a note or attach a photo: what did you see?</source>
        <translation>نوٹ لکھیں یا تصویر لگائیں: آپ نے کیا دیکھا؟</translation>
    </message>
    <message>
        <source>Failed without finding</source>
        <translation>ناکامی پر خامی درج نہیں</translation>
    </message>
    <message>
        <source>Open the finding, so that somebody mends it.</source>
        <translation>خامی درج کریں تاکہ کوئی اسے ٹھیک کرے۔</translation>
    </message>
    <message>
        <source>Expected photo missing</source>
        <translation>متوقع تصویر نہیں ہے</translation>
    </message>
    <message>
        <source>The checklist expects a photo here. Attach it, or note why there is none.</source>
        <translation>چیک لسٹ یہاں تصویر مانگتی ہے۔ تصویر لگائیں، یا نوٹ میں لکھیں کہ کیوں نہیں ہے۔</translation>
    </message>
    <message>
        <source>N/A without reason</source>
        <translation>لاگو نہیں، مگر وجہ درج نہیں</translation>
    </message>
    <message>
        <source>Write in the note why it does not apply.</source>
        <translation>نوٹ میں لکھیں کہ یہ کیوں لاگو نہیں۔</translation>
    </message>
    <message>
        <source>Answers disagree</source>
        <translation>جوابات میں تضاد</translation>
    </message>
    <message>
        <source>The checklist “%1” of this visit says “%2”. One of the two is wrong.</source>
        <translation>اسی دورے کی چیک لسٹ ”%1“ میں جواب ”%2“ ہے۔ دونوں میں سے ایک غلط ہے۔</translation>
    </message>
    <message>
        <source>Same note again and again</source>
        <translation>ایک ہی نوٹ بار بار</translation>
    </message>
    <message>
        <source>At least three questions have this note: “%1”. Say what was seen at each.</source>
        <translation>کم از کم تین سوالوں پر یہی نوٹ ہے: ”%1“۔ ہر جگہ جو دیکھا وہ الگ لکھیں۔</translation>
    </message>
    <message>
        <source>Answered very fast</source>
        <translation>جوابات بہت تیزی سے دیے گئے</translation>
    </message>
    <message>
        <source>Half of the answers took less than %1 seconds. Look at them again.</source>
        <translation>آدھے جوابات میں %1 سیکنڈ سے کم لگے۔ انہیں دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Quick note to sort</source>
        <translation>فوری نوٹ، سوال چننا باقی</translation>
    </message>
    <message>
        <source>It is at no question yet. Put it to one (Ctrl+Shift+J), or delete it.</source>
        <translation>یہ ابھی کسی سوال میں نہیں۔ اسے کسی سوال میں ڈالیں (Ctrl+Shift+J) یا ہٹا دیں۔</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>(to be confirmed)</source>
        <translation>(تصدیق باقی ہے)</translation>
    </message>
    <message>
        <source>s. %1</source>
        <translation>دفعہ %1</translation>
    </message>
    <message>
        <source>ss. %1</source>
        <translation>دفعات %1</translation>
    </message>
    <message>
        <source>Art. %1</source>
        <translation>آرٹیکل %1</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>ضمیمہ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>شیڈول</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>اصول</translation>
    </message>
    <message>
        <source>SO</source>
        <translation>سٹینڈنگ آرڈر</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Sure to hold until %1 only: ask whether a newer notification is out.</source>
        <translation>یہ عدد %1 تک یقینی تھا: معلوم کریں کہ کوئی نیا نوٹیفکیشن تو نہیں آیا۔</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Not answered</source>
        <translation>جواب نہیں دیا گیا</translation>
    </message>
    <message>
        <source>Two answers, not decided</source>
        <translation>دو مختلف جواب، فیصلہ باقی ہے</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>آڈٹ رپورٹ</translation>
    </message>
    <message>
        <source>Self-assessment report</source>
        <translation>خود جائزے کی رپورٹ</translation>
    </message>
    <message>
        <source>Baseline report</source>
        <translation>ابتدائی جائزے کی رپورٹ</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>فالو اپ رپورٹ</translation>
    </message>
    <message>
        <source>End-line report</source>
        <translation>اختتامی جائزے کی رپورٹ</translation>
    </message>
    <message>
        <source>Training visit report</source>
        <translation>تربیتی دورے کی رپورٹ</translation>
    </message>
    <message>
        <source>Draft: the assessment is not closed</source>
        <translation>مسودہ: جائزہ ابھی بند نہیں ہوا</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>نمونے کا ڈیٹا</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>دورہ: %1</translation>
    </message>
    <message>
        <source>Meyar</source>
        <translation>معیار</translation>
    </message>
    <message>
        <source>head code %1</source>
        <translation>شناختی کوڈ %1</translation>
    </message>
    <message>
        <source>%1, version %2 (%3)</source>
        <translation>%1، ورژن %2 (%3)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ %1 از %2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>خامیاں</translation>
    </message>
    <message>
        <source>No findings were recorded.</source>
        <translation>کوئی خامی درج نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>دوبارہ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ثبوت</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>طے پایا</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>Corrective action plan</source>
        <translation>اصلاحی اقدامات کا منصوبہ</translation>
    </message>
    <message>
        <source>There is nothing to correct.</source>
        <translation>کسی چیز کی اصلاح درکار نہیں۔</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>شمار</translation>
    </message>
    <message>
        <source>Finding and cause</source>
        <translation>خامی اور وجہ</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>No action agreed yet</source>
        <translation>ابھی کوئی اقدام طے نہیں ہوا</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تاخیر</translation>
    </message>
    <message>
        <source>Verified by %1, %2</source>
        <translation>تصدیق: %1، %2</translation>
    </message>
    <message>
        <source>Law and standards cited</source>
        <translation>حوالے میں دیے گئے قوانین اور معیارات</translation>
    </message>
    <message>
        <source>Where a reference says “to be confirmed”, the section number was not checked against the printed law. Check it before relying on it.</source>
        <translation>جس حوالے پر ”تصدیق باقی ہے“ لکھا ہو، اس کی دفعہ کا نمبر چھپے ہوئے قانون سے نہیں ملایا گیا۔ اس پر بھروسا کرنے سے پہلے خود ملا لیں۔</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>تصدیق باقی ہے</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>Results by section</source>
        <translation>حصہ وار نتائج</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>نکتہ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>کم ہوئے نمبر</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>%1 پورے</translation>
    </message>
    <message>
        <source>%1 partly</source>
        <translation>%1 جزوی</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ناکام</translation>
    </message>
    <message>
        <source>%1 not applicable</source>
        <translation>%1 لاگو نہیں</translation>
    </message>
    <message>
        <source>%1 not answered</source>
        <translation>%1 بغیر جواب</translation>
    </message>
    <message>
        <source>This section does not apply to this site.</source>
        <translation>یہ حصہ اس یونٹ پر لاگو نہیں۔</translation>
    </message>
    <message>
        <source>Not asked because they do not apply to this site: %1.</source>
        <translation>اس یونٹ پر لاگو نہ ہونے کی وجہ سے نہیں پوچھے گئے: %1۔</translation>
    </message>
    <message>
        <source>Confidential and not printed: %1.</source>
        <translation>رازدارانہ، چھاپے نہیں گئے: %1۔</translation>
    </message>
    <message>
        <source>What cost the most points</source>
        <translation>سب سے زیادہ نمبر کہاں کم ہوئے</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>دوسرے سوالات</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>کارخانہ اور یونٹ</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>یونٹ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>صوبہ</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>آڈیٹر</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>تاریخیں</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>طریقہ اور حدود</translation>
    </message>
    <message>
        <source>The site was assessed on %1 with the checklist %2, version %3. Of its questions, %4 applied here and %5 were answered. Answers rest on what was seen, the documents that were shown and what people said on those days; what was not shown could not be judged. Law and standards are those in force in %6 on the first day of the visit.</source>
        <translation>اس یونٹ کا جائزہ %1 کو چیک لسٹ %2، ورژن %3 سے لیا گیا۔ اس کے سوالوں میں سے یہاں %4 لاگو تھے اور %5 کے جواب دیے گئے۔ جوابات ان دنوں کے مشاہدے، دکھائے گئے کاغذات اور لوگوں کی بتائی ہوئی باتوں پر مبنی ہیں؛ جو دکھایا نہیں گیا اس کا جائزہ نہیں لیا جا سکا۔ قانون اور معیار وہ ہیں جو دورے کے پہلے دن %6 میں نافذ تھے۔</translation>
    </message>
    <message>
        <source>Confidential questions: %1. Their answers, notes and findings are not in this report.</source>
        <translation>رازدارانہ سوالات: %1۔ ان کے جوابات، نوٹ اور خامیاں اس رپورٹ میں شامل نہیں۔</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>Those who sign confirm that the findings were explained to them and that the actions and dates in the plan were agreed. A signature does not mean agreement with every finding.</source>
        <translation>دستخط کرنے والے تصدیق کرتے ہیں کہ خامیاں انہیں سمجھا دی گئیں اور منصوبے کے اقدامات اور تاریخیں طے ہوئیں۔ دستخط کا یہ مطلب نہیں کہ ہر خامی سے اتفاق ہے۔</translation>
    </message>
    <message>
        <source>For the factory</source>
        <translation>کارخانے کی طرف سے</translation>
    </message>
    <message>
        <source>For the workers</source>
        <translation>کارکنوں کی طرف سے</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>آڈیٹر</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>نام اور دستخط</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>اس دستاویز کے بارے میں</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>چیک لسٹ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ورژن</translation>
    </message>
    <message>
        <source>Checklist fingerprint</source>
        <translation>چیک لسٹ کا شناختی نشان</translation>
    </message>
    <message>
        <source>Head code</source>
        <translation>شناختی کوڈ</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تیاری کا وقت</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>تیار کردہ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصہ</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>گریڈ %1</translation>
    </message>
    <message>
        <source>Grade %1, held down from %2</source>
        <translation>گریڈ %1، ورنہ %2 ہوتا</translation>
    </message>
    <message>
        <source>Grade between %1 and %2</source>
        <translation>گریڈ %1 اور %2 کے درمیان</translation>
    </message>
    <message>
        <source>Nothing is scored yet</source>
        <translation>ابھی نمبر نہیں بنے</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>جوابات</translation>
    </message>
    <message>
        <source>of the questions that apply</source>
        <translation>لاگو سوالوں میں سے</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>کوئی درج نہیں</translation>
    </message>
    <message>
        <source>Overdue actions</source>
        <translation>تاخیر کا شکار اقدامات</translation>
    </message>
    <message>
        <source>of %1 agreed</source>
        <translation>%1 طے شدہ میں سے</translation>
    </message>
    <message>
        <source>Provisional report</source>
        <translation>عبوری رپورٹ</translation>
    </message>
    <message>
        <source>Two laptops gave different answers and nobody has decided yet. Open conflicts: %1. Until they are decided, the score is a range.</source>
        <translation>دو لیپ ٹاپوں پر مختلف جواب درج ہوئے اور ابھی کسی نے فیصلہ نہیں کیا۔ باقی اختلافات: %1۔ فیصلہ ہونے تک نمبر کم از کم اور زیادہ سے زیادہ کی صورت میں دیے گئے ہیں۔</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>نامکمل</translation>
    </message>
    <message>
        <source>Questions that apply and have no answer: %1 of %2. They neither raise nor lower the score.</source>
        <translation>لاگو سوال جن کا جواب نہیں دیا گیا: %2 میں سے %1۔ ان سے نمبر نہ بڑھتے ہیں نہ گھٹتے ہیں۔</translation>
    </message>
    <message>
        <source>The factory, the people and the numbers in this report are invented.</source>
        <translation>اس رپورٹ میں کارخانہ، لوگ اور اعداد فرضی ہیں۔</translation>
    </message>
    <message>
        <source>The percentage alone would earn grade %1. The grade is held at %2 because a checkpoint that limits it failed: %3.</source>
        <translation>صرف فیصد کے حساب سے گریڈ %1 بنتا۔ گریڈ %2 پر روکا گیا کیونکہ گریڈ محدود کرنے والا نکتہ ناکام ہوا: %3۔</translation>
    </message>
    <message>
        <source>a checkpoint that is not printed</source>
        <translation>ایک نکتہ جو چھاپا نہیں جاتا</translation>
    </message>
    <message>
        <source>The score is the points earned out of the points possible in checkpoints that apply and were answered. Checkpoints that do not apply and unanswered ones do not count.</source>
        <translation>نمبر کا مطلب ہے: جو نکات لاگو ہیں اور جن کا جواب دیا گیا، ان کے کل نمبروں میں سے حاصل کردہ نمبر۔ جو نکات لاگو نہیں یا جن کا جواب نہیں دیا گیا وہ شمار نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>The grade is given by the profile “%1”.</source>
        <translation>درجہ “%1” کی درجہ بندی سے دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>Closing meeting</source>
        <translation>اختتامی میٹنگ</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>اختلاف ہے</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <source>%1 with a due date</source>
        <translation>%1 کی تاریخ طے ہے</translation>
    </message>
    <message>
        <source>of %1 findings</source>
        <translation>کل %1 خامیوں میں سے</translation>
    </message>
    <message>
        <source>The factory says</source>
        <translation>کارخانے کا کہنا ہے</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>دستخط کے بعد بدلا گیا</translation>
    </message>
    <message>
        <source>The head code stands for exactly what was found and agreed: answers, evidence, findings and actions. Copies with the same code say the same.</source>
        <translation>یہ کوڈ بالکل اسی کی پہچان ہے جو ملا اور جس پر اتفاق ہوا: جوابات، ثبوت، خامیاں اور اقدامات۔ جن نقلوں کا کوڈ ایک ہو وہ ایک ہی بات کہتی ہیں۔</translation>
    </message>
    <message>
        <source>Talks with workers</source>
        <translation>کارکنوں سے گفتگو</translation>
    </message>
    <message>
        <source>Keep this list to yourself</source>
        <translation>یہ فہرست اپنے پاس رکھیں</translation>
    </message>
    <message>
        <source>Never leave it with the management, and destroy it after the visit: whoever has it knows who talked to you.</source>
        <translation>اسے کبھی انتظامیہ کے پاس نہ چھوڑیں اور دورے کے بعد ضائع کر دیں: جس کے پاس یہ ہو، وہ جان لے گا کہ آپ سے کس نے بات کی۔</translation>
    </message>
    <message>
        <source>Drawn by chance</source>
        <translation>قرعے سے چنے گئے</translation>
    </message>
    <message>
        <source>Instead of whoever is absent or declines</source>
        <translation>جو غیر حاضر ہو یا انکار کرے اس کی جگہ</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>کارکن</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>اکیلے</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>گروپ %1</translation>
    </message>
    <message>
        <source>Opening meeting</source>
        <translation>افتتاحی اجلاس</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>دائرہ</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>دورہ</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>کارکن</translation>
    </message>
    <message>
        <source>%1 women, %2 men</source>
        <translation>%1 خواتین، %2 مرد</translation>
    </message>
    <message>
        <source>Languages of the talks</source>
        <translation>گفتگو کی زبانیں</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>کیا بتایا جاتا ہے</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>نکتہ</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>بتایا گیا</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>کون موجود تھا</translation>
    </message>
    <message>
        <source>Those who sign confirm that they heard these points. It is no agreement with any result.</source>
        <translation>دستخط کرنے والے تصدیق کرتے ہیں کہ انہوں نے یہ باتیں سنیں۔ یہ کسی نتیجے سے اتفاق نہیں۔</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>نام اور عہدہ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>خالی فارم</translation>
    </message>
    <message>
        <source>Factory and site</source>
        <translation>کارخانہ اور جگہ</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>بھرنے والے کا نام</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>ورژن %1</translation>
    </message>
    <message>
        <source>content code %1</source>
        <translation>مواد کا کوڈ %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Not asked everywhere: leave it empty where it does not apply.</source>
        <translation>یہ سوال ہر جگہ نہیں پوچھا جاتا: جہاں لاگو نہ ہو خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Tick all that apply.</source>
        <translation>جو جو درست ہو سب پر نشان لگائیں۔</translation>
    </message>
    <message>
        <source>Confidential: do not write the answer here.</source>
        <translation>رازدارانہ: جواب یہاں نہ لکھیں۔</translation>
    </message>
    <message>
        <source>Once for each one. Copy this part as often as it is needed.</source>
        <translation>ہر ایک کے لیے الگ بھریں۔ جتنی بار ضرورت ہو اس حصے کی نقل کر لیں۔</translation>
    </message>
    <message>
        <source>For every finding: what is done at once, what is done so that it does not come back, who sees to it and until when. The factory fills in what is empty. An action is closed when somebody has seen that it works.</source>
        <translation>ہر خامی کے لیے: فوراً کیا کیا جائے، دوبارہ نہ ہو اس کے لیے کیا کیا جائے، ذمہ دار کون ہے اور کب تک۔ جو خانے خالی ہیں وہ فیکٹری بھرے۔ اقدام تب مکمل ہوتا ہے جب کوئی خود دیکھ لے کہ وہ کام کر رہا ہے۔</translation>
    </message>
    <message>
        <source>Findings without an action</source>
        <translation>خامیاں جن پر کوئی اقدام طے نہیں</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تصدیق شدہ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>لاگت</translation>
    </message>
    <message>
        <source>Seen by, on</source>
        <translation>کس نے دیکھا، کب</translation>
    </message>
    <message>
        <source>Compared with the visit before</source>
        <translation>پچھلے دورے سے موازنہ</translation>
    </message>
    <message>
        <source>The visit before was on %1, with the same checklist. Score then: %2; now: %3.</source>
        <translation>پچھلا دورہ %1 کو اسی چیک لسٹ کے ساتھ ہوا تھا۔ تب نمبر: %2؛ اب: %3۔</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>تب</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اب</translation>
    </message>
    <message>
        <source>Change, points</source>
        <translation>فرق (پوائنٹ)</translation>
    </message>
    <message>
        <source>Line: the visit before</source>
        <translation>لکیر: پچھلا دورہ</translation>
    </message>
    <message>
        <source>Findings closed since</source>
        <translation>تب سے مکمل ہونے والی خامیاں</translation>
    </message>
    <message>
        <source>Findings of then still open</source>
        <translation>تب کی خامیاں جو اب بھی کھلی ہیں</translation>
    </message>
    <message>
        <source>Findings that came back</source>
        <translation>خامیاں جو دوبارہ آئیں</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>نئی خامیاں</translation>
    </message>
    <message>
        <source>What works well</source>
        <translation>کیا اچھا چل رہا ہے</translation>
    </message>
    <message>
        <source>Checkpoints that are met and of which the auditors wrote down what they saw.</source>
        <translation>وہ نکات جو پورے ہیں اور جن کے بارے میں آڈیٹروں نے لکھا کہ انہوں نے کیا دیکھا۔</translation>
    </message>
    <message>
        <source>Results by convention</source>
        <translation>نتائج بلحاظ کنونشن</translation>
    </message>
    <message>
        <source>Checkpoints of this checklist that cite a convention of the ILO or the UN. A checkpoint that cites several counts under each. It is no judgement on the country or on the whole convention.</source>
        <translation>اس چیک لسٹ کے وہ نکات جن میں آئی ایل او یا اقوامِ متحدہ کے کسی کنونشن کا حوالہ ہے۔ جس نکتے میں کئی حوالے ہوں وہ ہر ایک کے نیچے گنا جاتا ہے۔ یہ ملک یا پورے کنونشن کے بارے میں فیصلہ نہیں۔</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>کنونشن</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>پورا</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزوی</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Accidents and ill health</source>
        <translation>حادثے اور بیماریاں</translation>
    </message>
    <message>
        <source>From the register of the site, %1. Rates need hours and workers of the same months; where they are not known there is no rate. Nobody is named.</source>
        <translation>کارخانے کے رجسٹر سے، %1۔ شرح کے لیے انہی مہینوں کے گھنٹے اور کارکنوں کی تعداد چاہیے؛ جہاں معلوم نہ ہوں وہاں شرح نہیں۔ کسی کا نام نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>Fatal accidents</source>
        <translation>جان لیوا حادثے</translation>
    </message>
    <message>
        <source>Accidents with days lost</source>
        <translation>حادثے جن میں دن ضائع ہوئے</translation>
    </message>
    <message>
        <source>Recordable cases</source>
        <translation>درج ہونے کے لائق واقعات</translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation>قریبی حادثے</translation>
    </message>
    <message>
        <source>%1 days lost</source>
        <translation>%1 دن ضائع</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>قدر</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>فی</translation>
    </message>
    <message>
        <source>Frequency (lost-time injuries)</source>
        <translation>تعدد (دن ضائع کرنے والی چوٹیں)</translation>
    </message>
    <message>
        <source>Severity (days lost)</source>
        <translation>شدت (ضائع دن)</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>وقوع</translation>
    </message>
    <message>
        <source>Recordable cases (TRIR)</source>
        <translation>درج ہونے کے لائق واقعات (TRIR)</translation>
    </message>
    <message>
        <source>Fatalities</source>
        <translation>اموات</translation>
    </message>
    <message>
        <source>1,000,000 hours worked</source>
        <translation>1,000,000 کام کے گھنٹے</translation>
    </message>
    <message>
        <source>1,000 workers</source>
        <translation>1,000 کارکن</translation>
    </message>
    <message>
        <source>200,000 hours worked</source>
        <translation>200,000 کام کے گھنٹے</translation>
    </message>
    <message>
        <source>100,000 workers</source>
        <translation>100,000 کارکن</translation>
    </message>
    <message>
        <source>How it happened</source>
        <translation>کیسے ہوا</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>واقعات</translation>
    </message>
    <message>
        <source>Days lost</source>
        <translation>ضائع دن</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>کارکردگی کے پیمانے</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ابتدائی جائزہ</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>تازہ ترین</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ہدف</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>رجحان</translation>
    </message>
    <message>
        <source>Fewer than 3 months</source>
        <translation>3 مہینوں سے کم</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>ماحول</translation>
    </message>
    <message>
        <source>Waste water against the limits</source>
        <translation>گندا پانی، حدوں کے مقابلے میں</translation>
    </message>
    <message>
        <source>The latest value of each parameter up to the visit, against the limit in force in %1 on the day of the test.</source>
        <translation>دورے تک ہر پیمانے کی تازہ ترین مقدار، ٹیسٹ کے دن %1 میں لاگو حد کے مقابلے میں۔</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>پیمانہ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>حد</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>حد کے مقابلے میں</translation>
    </message>
    <message>
        <source>Used or given off</source>
        <translation>کیا استعمال ہوا یا خارج ہوا</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>مہینے</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>تصاویر</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>اطلاع</translation>
    </message>
    <message>
        <source>Scope of the visit</source>
        <translation>دورے کا دائرہ</translation>
    </message>
    <message>
        <source>%1 (women %2, men %3)</source>
        <translation>%1 (خواتین %2، مرد %3)</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>ملازمت</translation>
    </message>
    <message>
        <source>permanent %1</source>
        <translation>مستقل %1</translation>
    </message>
    <message>
        <source>through contractors %1</source>
        <translation>ٹھیکیداروں کے ذریعے %1</translation>
    </message>
    <message>
        <source>piece rate %1</source>
        <translation>پیس ریٹ %1</translation>
    </message>
    <message>
        <source>at home %1</source>
        <translation>گھر پر %1</translation>
    </message>
    <message>
        <source>under 18 %1</source>
        <translation>18 سال سے کم %1</translation>
    </message>
    <message>
        <source>Auditor days planned</source>
        <translation>آڈیٹر کے طے شدہ دن</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <translation>%1، %2 افراد</translation>
    </message>
    <message>
        <source>Evidence kept</source>
        <translation>محفوظ ثبوت</translation>
    </message>
    <message>
        <source>photos %1, documents %2</source>
        <translation>تصویریں %1، دستاویزات %2</translation>
    </message>
    <message>
        <source>Sample of workers</source>
        <translation>کارکنوں کا نمونہ</translation>
    </message>
    <message>
        <source>%1 of %2 workers on the list were drawn by chance on %3. Who they are is known to the auditors alone.</source>
        <translation>فہرست کے %2 کارکنوں میں سے %1 کو %3 کو قرعے سے چنا گیا۔ وہ کون ہیں، یہ صرف آڈیٹر جانتے ہیں۔</translation>
    </message>
    <message>
        <source>Part of the workers</source>
        <translation>کارکنوں کا حصہ</translation>
    </message>
    <message>
        <source>Parts too small to be named</source>
        <translation>اتنے چھوٹے حصے کہ نام نہیں لیا جا سکتا</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>فہرست میں</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>چنے گئے</translation>
    </message>
    <message>
        <source>Interviews with workers</source>
        <translation>کارکنوں سے گفتگو</translation>
    </message>
    <message>
        <source>Confidential talks: %1, with %2 people. Only totals are printed: groups of fewer than %3 people and answers of fewer than %4 are put together, and nothing that anybody said is in this report.</source>
        <translation>رازدارانہ گفتگو: %1، %2 افراد کے ساتھ۔ صرف کل تعداد چھپتی ہے: %3 سے کم افراد کے گروہ اور %4 سے کم افراد کے جواب ملا دیے جاتے ہیں، اور کسی کی کہی ہوئی کوئی بات اس رپورٹ میں نہیں۔</translation>
    </message>
    <message>
        <source>Tables left out because they would tell too much: %1.</source>
        <translation>جدول جو اس لیے چھوڑ دیے گئے کہ ان سے بہت کچھ ظاہر ہو جاتا: %1۔</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>کتنوں سے پوچھا</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>جوابات</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>اسکور کارڈ</translation>
    </message>
    <message>
        <source>The weakest sections</source>
        <translation>سب سے کمزور حصے</translation>
    </message>
    <message>
        <source>The gravest findings</source>
        <translation>سب سے سنگین خامیاں</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>خامی</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>کامیابی کی کہانی</translation>
    </message>
    <message>
        <source>TRAINING: made up for a workshop</source>
        <translation>مشق: ورکشاپ کے لیے فرضی</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 کارکن</translation>
    </message>
    <message>
        <source>Good practices in place</source>
        <translation>رائج اچھے طریقے</translation>
    </message>
    <message>
        <source>%1 at the baseline</source>
        <translation>آغاز میں %1</translation>
    </message>
    <message>
        <source>Improvements carried out</source>
        <translation>مکمل ہونے والی بہتریاں</translation>
    </message>
    <message>
        <source>of %1 planned</source>
        <translation>%1 طے شدہ میں سے</translation>
    </message>
    <message>
        <source>Verified saving a year</source>
        <translation>تصدیق شدہ سالانہ بچت</translation>
    </message>
    <message>
        <source>for %1 spent</source>
        <translation>%1 خرچ پر</translation>
    </message>
    <message>
        <source>People who gain</source>
        <translation>فائدہ اٹھانے والے</translation>
    </message>
    <message>
        <source>%1 women</source>
        <translation>%1 خواتین</translation>
    </message>
    <message>
        <source>%1 took part in the training %2 from %3. A team of %4 people from management and the lines, %5 of them women, drew up an improvement plan and met regularly; a trainer visited %6 times.</source>
        <translation>%1 نے %3 تربیت %2 میں حصہ لیا۔ انتظامیہ اور لائنوں کے %4 افراد کی ٹیم نے، جن میں %5 خواتین تھیں، بہتری کا منصوبہ بنایا اور باقاعدگی سے اجلاس کیے؛ ٹرینر نے %6 بار دورہ کیا۔</translation>
    </message>
    <message>
        <source>What was improved (%1)</source>
        <translation>کیا بہتر ہوا (%1)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مسئلہ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>کیا کیا گیا</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>فائدہ</translation>
    </message>
    <message>
        <source>Cost and saving</source>
        <translation>لاگت اور بچت</translation>
    </message>
    <message>
        <source>%1 once; %2 saved a year</source>
        <translation>ایک بار %1؛ سالانہ بچت %2</translation>
    </message>
    <message>
        <source>No improvement is done yet.</source>
        <translation>ابھی کوئی بہتری مکمل نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>TRAINING: this certificate is an exercise</source>
        <translation>مشق: یہ سند صرف مشق کے لیے ہے</translation>
    </message>
    <message>
        <source>This is to say that</source>
        <translation>تصدیق کی جاتی ہے کہ</translation>
    </message>
    <message>
        <source>has completed the training %1, from %2.</source>
        <translation>نے تربیت %1 (%2) مکمل کی۔</translation>
    </message>
    <message>
        <source>has completed the training %1, modules %2, from %3.</source>
        <translation>نے تربیت %1، ماڈیول %2 (%3) مکمل کی۔</translation>
    </message>
    <message>
        <source>Good practices in place: %1 of %2, at the beginning %3</source>
        <translation>رائج اچھے طریقے: %2 میں سے %1، آغاز میں %3</translation>
    </message>
    <message>
        <source>Improvements carried out: %1</source>
        <translation>مکمل بہتریاں: %1</translation>
    </message>
    <message>
        <source>Hours of training: %1, of these %2 by women</source>
        <translation>تربیت کے گھنٹے: %1، ان میں خواتین کے %2</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>ٹرینر</translation>
    </message>
    <message>
        <source>For the programme</source>
        <translation>پروگرام کی جانب سے</translation>
    </message>
    <message>
        <source>For the management</source>
        <translation>انتظامیہ کی جانب سے</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>تبدیلی کی رپورٹ</translation>
    </message>
    <message>
        <source>Modules %1</source>
        <translation>ماڈیول %1</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>کارخانے</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>%1 have graduated</source>
        <translation>%1 فارغ التحصیل</translation>
    </message>
    <message>
        <source>Improvement plans</source>
        <translation>بہتری کے منصوبے</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 میں سے %1 مکمل</translation>
    </message>
    <message>
        <source>%1 more not verified</source>
        <translation>مزید %1 کی تصدیق باقی</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>اطمینان</translation>
    </message>
    <message>
        <source>of %1 marks</source>
        <translation>%1 نمبروں میں سے</translation>
    </message>
    <message>
        <source>Knowledge gain</source>
        <translation>علم میں اضافہ</translation>
    </message>
    <message>
        <source>of what was left to learn</source>
        <translation>جو سیکھنا باقی تھا اس میں سے</translation>
    </message>
    <message>
        <source>Good practices, before and after</source>
        <translation>اچھے طریقے، پہلے اور بعد میں</translation>
    </message>
    <message>
        <source>The bar is the end-line, the line across it the baseline.</source>
        <translation>پٹی اختتام کی ہے اور اس پر لکیر آغاز کی۔</translation>
    </message>
    <message>
        <source>No enterprise has a baseline and an end-line visit with the same checklist yet.</source>
        <translation>ابھی کسی کارخانے کا ایک ہی چیک لسٹ سے آغاز اور اختتام کا دورہ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>* Fewer than three months were counted before or after.</source>
        <translation>* پہلے یا بعد میں تین سے کم مہینے گنے گئے۔</translation>
    </message>
    <message>
        <source>Improvement plans of the enterprises</source>
        <translation>کارخانوں کے بہتری کے منصوبے</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>بہتری کا منصوبہ</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>دیر سے</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Saving a year</source>
        <translation>سالانہ بچت</translation>
    </message>
    <message>
        <source>Done, verified</source>
        <translation>مکمل، تصدیق شدہ</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>پہلے اور بعد میں</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>پہلے: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>بعد میں: %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>سیشن</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>سیشن</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>خواتین</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>فرد گھنٹے</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>What people learned and thought</source>
        <translation>لوگوں نے کیا سیکھا اور کیا کہا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون</translation>
    </message>
    <message>
        <source>Improvement teams</source>
        <translation>بہتری کی ٹیمیں</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>مینیجر</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>اجلاس ہوئے</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>توازن</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>دورے</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>طے شدہ کام</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>کیا طے ہوا</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>حساب کیسے ہوا</translation>
    </message>
    <message>
        <source>A practice is in place from three quarters of its points on; only checkpoints that applied and were answered in both visits are compared. Key figures: the twelve months before against the last three months up to the end, numerators over denominators. Carried out: projects done of those done or due. Satisfaction: the share of marks 4 and 5 of 5. Knowledge gain: (after - before) / (most - before), the mean of all who sat both tests.</source>
        <translation>کوئی طریقہ تب رائج مانا گیا جب اس کے کم از کم تین چوتھائی نمبر ملے؛ صرف ان نکات کا موازنہ ہے جو دونوں دوروں میں لاگو تھے اور جن کے جواب دیے گئے۔ اعداد: آغاز سے پہلے کے بارہ مہینے، اختتام تک کے آخری تین مہینوں کے مقابلے میں۔ مکمل: جو کام ہو چکے، ان میں سے جو ہو چکے یا جن کی میعاد آ گئی۔ اطمینان: 5 میں سے 4 اور 5 نمبروں کا حصہ۔ علم میں اضافہ: (بعد − پہلے) ÷ (کل − پہلے)، ان سب کی اوسط جنھوں نے دونوں ٹیسٹ دیے۔</translation>
    </message>
    <message>
        <source>Programme report</source>
        <translation>پروگرام رپورٹ</translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation>تربیت کے گھنٹے</translation>
    </message>
    <message>
        <source>%1 by women</source>
        <translation>خواتین کے %1</translation>
    </message>
    <message>
        <source>Logframe: what was held, and who came</source>
        <translation>لاگ فریم: کیا ہوا اور کون آیا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>تقریبات</translation>
    </message>
    <message>
        <source>Enterprises by city and sector</source>
        <translation>کارخانے، شہر اور شعبے کے لحاظ سے</translation>
    </message>
    <message>
        <source>City or sector</source>
        <translation>شہر یا شعبہ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>Instruments and laws</source>
        <translation>معاہدے اور قوانین</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>معاہدہ یا قانون</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>اگلا قدم</translation>
    </message>
    <message>
        <source>The 27 conventions of GSP+</source>
        <translation>جی ایس پی پلس کے 27 کنونشن</translation>
    </message>
    <message>
        <source>Counted over %1 visits. %2 of 27 conventions have checkpoints that were answered; nobody has looked at %3 yet.</source>
        <translation>%1 دوروں کا شمار۔ 27 میں سے %2 کنونشنوں کے نکات کے جواب موجود ہیں؛ %3 کو ابھی کسی نے نہیں دیکھا۔</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>جزوی پورا</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>پورا نہیں</translation>
    </message>
    <message>
        <source>Share met</source>
        <translation>پورا ہونے کا حصہ</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>نہیں دیکھا گیا</translation>
    </message>
    <message>
        <source>The share is of checkpoints in the visited enterprises. It says nothing of the country as a whole.</source>
        <translation>یہ حصہ دورہ کیے گئے کارخانوں کے نکات کا ہے۔ پورے ملک کے بارے میں کچھ نہیں کہتا۔</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>%1 کو بنائی گئی</translation>
    </message>
    <message>
        <source>Factory not in this database</source>
        <translation>یہ کارخانہ اس ڈیٹا بیس میں نہیں</translation>
    </message>
    <message>
        <source>Workshop sheets</source>
        <translation>ورکشاپ کے کاغذ</translation>
    </message>
    <message>
        <source>The cohort has no sessions yet. The sheets to write on stand on the pages after this one.</source>
        <translation>اس گروہ کی ابھی کوئی نشست نہیں۔ لکھنے کے کاغذ اگلے صفحوں پر ہیں۔</translation>
    </message>
    <message>
        <source>Programme of the session</source>
        <translation>نشست کا پروگرام</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 منٹ</translation>
    </message>
    <message>
        <source>Starts after</source>
        <translation>شروع سے وقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>کون کون آیا</translation>
    </message>
    <message>
        <source>One line each. A name need not be given: a work number will do. W: woman, M: man.</source>
        <translation>ہر شخص کی ایک سطر۔ نام لکھنا لازمی نہیں، کارڈ نمبر کافی ہے۔ خ: خاتون، م: مرد۔</translation>
    </message>
    <message>
        <source>Name or work number</source>
        <translation>نام یا کارڈ نمبر</translation>
    </message>
    <message>
        <source>Factory and job</source>
        <translation>کارخانہ اور کام</translation>
    </message>
    <message>
        <source>W / M</source>
        <translation>خ / م</translation>
    </message>
    <message>
        <source>Group exercise: a walk through the hall</source>
        <translation>گروپ کی مشق: ہال کا چکر</translation>
    </message>
    <message>
        <source>Go in groups of four to six, workers and managers mixed; the newest worker speaks first. Write down what you see, good things too, and agree on what comes first.</source>
        <translation>چار سے چھ لوگوں کے گروپ بنائیں، کارکن اور مینیجر ملے جلے؛ سب سے نیا کارکن پہلے بولے۔ جو دیکھیں لکھیں، اچھی باتیں بھی، اور طے کریں کہ پہلے کیا ہو۔</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>ہم نے کیا دیکھا</translation>
    </message>
    <message>
        <source>Safe? Yes / No</source>
        <translation>محفوظ؟ ہاں / نہیں</translation>
    </message>
    <message>
        <source>What we would do</source>
        <translation>ہم کیا کریں گے</translation>
    </message>
    <message>
        <source>For the improvement team. Take a photo before anything is changed. One person answers for each line, with a day.</source>
        <translation>بہتری کی ٹیم کے لیے۔ کچھ بدلنے سے پہلے تصویر لیں۔ ہر سطر کا ایک ذمہ دار ہو اور ایک تاریخ۔</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>For each group. Count the figure today, before anything is changed, and again after some weeks.</source>
        <translation>ہر گروپ کے لیے۔ کچھ بدلنے سے پہلے آج گنیں، اور چند ہفتوں بعد پھر گنیں۔</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>How was today?</source>
        <translation>آج کا دن کیسا رہا؟</translation>
    </message>
    <message>
        <source>Without a name. 1: not good at all, 5: very good. Tick one box in each line.</source>
        <translation>نام نہ لکھیں۔ 1: بالکل اچھا نہیں، 5: بہت اچھا۔ ہر سطر میں ایک خانے پر نشان لگائیں۔</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>میں ہوں</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>خاتون</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مینیجر</translation>
    </message>
    <message>
        <source>What was most useful?</source>
        <translation>سب سے زیادہ فائدہ کس بات سے ہوا؟</translation>
    </message>
    <message>
        <source>What should be better next time?</source>
        <translation>اگلی بار کیا بہتر ہونا چاہیے؟</translation>
    </message>
    <message>
        <source>What will you do first, back at work?</source>
        <translation>واپس جا کر سب سے پہلے کیا کریں گے؟</translation>
    </message>
    <message>
        <source>Alumni network</source>
        <translation>فارغ ہونے والوں کا نیٹ ورک</translation>
    </message>
    <message>
        <source>Scores of whole visits with the same checklist: the end-line visit, and the last one after the graduation. Among the alumni: the share of the others that do worse, never of fewer than five.</source>
        <translation>ایک ہی چیک لسٹ سے مکمل دوروں کے نمبر: اختتامی دورہ، اور فراغت کے بعد کا آخری دورہ۔ فارغ ہونے والوں میں: باقیوں میں سے کتنے فیصد اس سے پیچھے ہیں؛ پانچ سے کم ہوں تو نہیں بتایا جاتا۔</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>فراغت</translation>
    </message>
    <message>
        <source>Among the alumni</source>
        <translation>فارغ ہونے والوں میں</translation>
    </message>
    <message>
        <source>Improved since</source>
        <translation>اس کے بعد بہتریاں</translation>
    </message>
    <message>
        <source>And %1 more, in the audit report.</source>
        <translation>اور %1 مزید، آڈٹ رپورٹ میں۔</translation>
    </message>
    <message>
        <source>Copy for the factory</source>
        <translation>کارخانے کی نقل</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>سطر %1، کل %2</translation>
    </message>
    <message>
        <source>Nothing was written into this list.</source>
        <translation>اس فہرست میں کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>%1 photos of this audit are not on the computer that made the report; they are named in its records.</source>
        <translation>اس آڈٹ کی %1 تصویریں رپورٹ بنانے والے کمپیوٹر پر نہیں؛ ریکارڈ میں ان کے نام ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n more photos are in the file of the audit.</source>
        <translation>
            <numerusform>مزید %n تصویر آڈٹ کی فائل میں ہے۔</numerusform>
            <numerusform>مزید %n تصویریں آڈٹ کی فائل میں ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>aim</source>
        <translation>ہدف</translation>
    </message>
    <message>
        <source>Aim: a project of the enterprise is to improve this figure.</source>
        <translation>ہدف: کارخانے کا کوئی کام اس عدد کو بہتر بنانے کے لیے ہے۔</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>شمار نہیں کیا گیا</translation>
    </message>
    <message>
        <source>no month before</source>
        <translation>پہلے کا کوئی مہینہ نہیں</translation>
    </message>
    <message>
        <source>no month after</source>
        <translation>بعد کا کوئی مہینہ نہیں</translation>
    </message>
    <message>
        <source>no first day of the training</source>
        <translation>تربیت کا پہلا دن درج نہیں</translation>
    </message>
    <message>
        <source>no percent of 0</source>
        <translation>0 کا فیصد نہیں بنتا</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>The backup is in place. What was here before is kept as %1.</source>
        <translation>بیک اپ واپس آ گیا ہے۔ جو یہاں پہلے تھا وہ %1 کے نام سے رکھا گیا ہے۔</translation>
    </message>
</context>
<context>
    <name>RiskRecord</name>
    <message>
        <source>Hazard</source>
        <translation>خطرے کی چیز</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>شروع میں</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اب</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>منصوبہ</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>By</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>جانچ نہیں</translation>
    </message>
    <message>
        <source>Who may be harmed</source>
        <translation>کسے نقصان ہو سکتا ہے</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>میٹرکس</translation>
    </message>
    <message>
        <source>5 × 5</source>
        <translation>5 × 5</translation>
    </message>
    <message>
        <source>3 × 3, for small places</source>
        <translation>3 × 3، چھوٹی جگہوں کے لیے</translation>
    </message>
    <message>
        <source>Likelihood before</source>
        <translation>پہلے امکان</translation>
    </message>
    <message>
        <source>Severity before</source>
        <translation>پہلے شدت</translation>
    </message>
    <message>
        <source>Likelihood now</source>
        <translation>اب امکان</translation>
    </message>
    <message>
        <source>Severity now</source>
        <translation>اب شدت</translation>
    </message>
    <message>
        <source>Likelihood afterwards</source>
        <translation>بعد میں امکان</translation>
    </message>
    <message>
        <source>Severity afterwards</source>
        <translation>بعد میں شدت</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>کیا منصوبہ ہے</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>جائزے کی تاریخ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
</context>
<context>
    <name>Sector</name>
    <message>
        <source>Textile: spinning or weaving</source>
        <translation>ٹیکسٹائل: سپننگ یا ویونگ</translation>
    </message>
    <message>
        <source>Textile: dyeing, printing or other wet processing</source>
        <translation>ٹیکسٹائل: ڈائنگ، پرنٹنگ یا دوسری گیلی پراسیسنگ</translation>
    </message>
    <message>
        <source>Garments and stitching</source>
        <translation>گارمنٹس اور سلائی</translation>
    </message>
    <message>
        <source>Tannery and leather</source>
        <translation>ٹینری اور چمڑا</translation>
    </message>
    <message>
        <source>Leather goods or footwear</source>
        <translation>چمڑے کا سامان یا جوتا سازی</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Handloom or home-based workshop</source>
        <translation>کھڈی یا گھریلو کارخانہ</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Observation</source>
        <translation>مشاہدہ</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>بڑی</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>سنگین</translation>
    </message>
</context>
<context>
    <name>SignatureRole</name>
    <message>
        <source>Lead auditor</source>
        <translation>سربراہ آڈیٹر</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>آڈیٹر</translation>
    </message>
    <message>
        <source>For the management</source>
        <translation>انتظامیہ کی طرف سے</translation>
    </message>
    <message>
        <source>For the workers</source>
        <translation>کارکنوں کی طرف سے</translation>
    </message>
</context>
<context>
    <name>SiteTexts</name>
    <message>
        <source>Not visited</source>
        <translation>دورہ نہیں ہوا</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n کھلی</numerusform>
            <numerusform>%n کھلی</numerusform>
        </translation>
    </message>
    <message>
        <source>New factory</source>
        <translation>نیا کارخانہ</translation>
    </message>
    <message>
        <source>New site of %1</source>
        <translation>%1 کا نیا یونٹ</translation>
    </message>
    <message>
        <source>Write the name of the factory.</source>
        <translation>کارخانے کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>Choose a sector from the list.</source>
        <translation>فہرست سے شعبہ چنیں۔</translation>
    </message>
    <message>
        <source>Write the city.</source>
        <translation>شہر لکھیں۔</translation>
    </message>
    <message>
        <source>Choose the province: the law depends on it.</source>
        <translation>صوبہ چنیں: قانون اسی کے مطابق لاگو ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>SkipLogic</name>
    <message>
        <source> and </source>
        <translation> اور </translation>
    </message>
    <message>
        <source>, or </source>
        <translation>، یا </translation>
    </message>
    <message>
        <source> or </source>
        <translation> یا </translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>”%1“ کا جواب %2 ہو</translation>
    </message>
    <message>
        <source>“%1” is not %2</source>
        <translation>”%1“ کا جواب %2 نہ ہو</translation>
    </message>
    <message>
        <source>“%1” is more than %2</source>
        <translation>”%1“ کا جواب %2 سے زیادہ ہو</translation>
    </message>
    <message>
        <source>“%1” is at least %2</source>
        <translation>”%1“ کا جواب کم از کم %2 ہو</translation>
    </message>
    <message>
        <source>“%1” is less than %2</source>
        <translation>”%1“ کا جواب %2 سے کم ہو</translation>
    </message>
    <message>
        <source>“%1” is at most %2</source>
        <translation>”%1“ کا جواب زیادہ سے زیادہ %2 ہو</translation>
    </message>
    <message>
        <source>“%1” includes %2</source>
        <translation>”%1“ کے جواب میں %2 شامل ہو</translation>
    </message>
    <message>
        <source>“%1” is answered</source>
        <translation>”%1“ کا جواب دیا گیا ہو</translation>
    </message>
    <message>
        <source>“%1” is not answered</source>
        <translation>”%1“ کا جواب نہ دیا گیا ہو</translation>
    </message>
</context>
<context>
    <name>StartTexts</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n دن کی تاخیر</numerusform>
            <numerusform>%n دن کی تاخیر</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>آج آخری دن</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n دن باقی</numerusform>
            <numerusform>%n دن باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>آخری تبدیلی %1</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 کے جواب دیے گئے</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n جواب</numerusform>
            <numerusform>%n جوابات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open findings</source>
        <translation>
            <numerusform>%n کھلی خامی</numerusform>
            <numerusform>%n کھلی خامیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more due in 14 days</source>
        <translation>
            <numerusform>14 دن میں مزید %n</numerusform>
            <numerusform>14 دن میں مزید %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no others due in 14 days</source>
        <translation>14 دن میں اور کوئی نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n سنگین</numerusform>
            <numerusform>%n سنگین</numerusform>
        </translation>
    </message>
    <message>
        <source>none critical</source>
        <translation>کوئی سنگین نہیں</translation>
    </message>
    <message>
        <source>on this laptop only</source>
        <translation>صرف اس لیپ ٹاپ پر</translation>
    </message>
    <message>
        <source>all are in a bundle</source>
        <translation>سب بنڈل میں ہیں</translation>
    </message>
    <message>
        <source>wait for a decision</source>
        <translation>فیصلے کے منتظر</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>کچھ مختلف نہیں</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>card number</source>
        <translation>کارڈ نمبر</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>جنس</translation>
    </message>
    <message>
        <source>basic pay</source>
        <translation>بنیادی تنخواہ</translation>
    </message>
    <message>
        <source>total pay</source>
        <translation>کل تنخواہ</translation>
    </message>
    <message>
        <source>pay for overtime</source>
        <translation>اوور ٹائم کی رقم</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>بونس</translation>
    </message>
    <message>
        <source>paid hours</source>
        <translation>ادا شدہ گھنٹے</translation>
    </message>
    <message>
        <source>department</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>گریڈ</translation>
    </message>
    <message>
        <source>job</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>معاہدہ</translation>
    </message>
    <message>
        <source>age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>تاریخ پیدائش</translation>
    </message>
    <message>
        <source>years of service</source>
        <translation>ملازمت کے سال</translation>
    </message>
    <message>
        <source>date of joining</source>
        <translation>تاریخ تقرری</translation>
    </message>
    <message>
        <source>education</source>
        <translation>تعلیم</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>ہنر</translation>
    </message>
    <message>
        <source>working time</source>
        <translation>کام کا وقت</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>days lost</source>
        <translation>ضائع دن</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>اشاریہ</translation>
    </message>
    <message>
        <source>month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>قدر</translation>
    </message>
    <message>
        <source>out of how many</source>
        <translation>کتنوں میں سے</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>سرمایہ کاری</translation>
    </message>
    <message>
        <source>yearly saving</source>
        <translation>سالانہ بچت</translation>
    </message>
    <message>
        <source>No heading says “%1”. Add the column, or choose which one it is.</source>
        <translation>کسی خانے کا عنوان “%1” نہیں ہے۔ یہ خانہ شامل کریں، یا بتائیں کہ وہ کون سا ہے۔</translation>
    </message>
    <message>
        <source>This heading is there twice. Only the first counts.</source>
        <translation>یہ عنوان دو بار ہے۔ صرف پہلا گنا جائے گا۔</translation>
    </message>
    <message>
        <source>There are no rows below the headings.</source>
        <translation>عنوانات کے نیچے کوئی سطر نہیں ہے۔</translation>
    </message>
    <message>
        <source>Something in this workbook cannot be read (%1). Save it again as .xlsx or CSV.</source>
        <translation>اس فائل کا کوئی حصہ پڑھا نہیں جا سکتا (%1)۔ اسے دوبارہ .xlsx یا CSV میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>This cell is empty. Fill it in.</source>
        <translation>یہ خانہ خالی ہے۔ اسے بھریں۔</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” عدد نہیں ہے۔</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 31/12/2026.</source>
        <translation>“%1” تاریخ نہیں ہے۔ یوں لکھیں: 31/12/2026۔</translation>
    </message>
    <message>
        <source>“%1” is out of bounds: from %2 to %3.</source>
        <translation>“%1” حد سے باہر ہے: %2 سے %3 تک ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>“%1” is unusual; look at it again. Usual: from %2 to %3.</source>
        <translation>“%1” غیر معمولی ہے، دوبارہ دیکھیں۔ عام طور پر %2 سے %3 تک ہوتا ہے۔</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <translation>“%1” یہاں معلوم نہیں۔ ممکن ہیں: %2۔</translation>
    </message>
    <message>
        <source>This cell holds a formula. Write the value itself.</source>
        <translation>اس خانے میں فارمولا ہے۔ اصل قدر لکھیں۔</translation>
    </message>
    <message>
        <source>The letters of this row are damaged. Save the file as CSV with UTF-8.</source>
        <translation>اس سطر کے حروف خراب ہیں۔ فائل کو UTF-8 والی CSV میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The same stands in row %1 already.</source>
        <translation>یہی سطر %1 میں پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>This row has more cells than there are headings. A number with commas needs quotes.</source>
        <translation>اس سطر میں عنوانات سے زیادہ خانے ہیں۔ کاما والے عدد کو واوین میں لکھیں۔</translation>
    </message>
    <message>
        <source>A quote that begins here is never closed.</source>
        <translation>یہاں کھلنے والا واوین بند نہیں ہوا۔</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Split the file.</source>
        <translation>%1 سے زیادہ سطریں ہیں۔ فائل کے حصے کریں۔</translation>
    </message>
    <message>
        <source>Row %1, column “%2”:</source>
        <translation>سطر %1، خانہ “%2”:</translation>
    </message>
    <message>
        <source>Row %1:</source>
        <translation>سطر %1:</translation>
    </message>
    <message>
        <source>The same in %1 more rows.</source>
        <translation>مزید %1 سطروں میں بھی یہی مسئلہ ہے۔</translation>
    </message>
    <message>
        <source>The file is empty. Save the table again, or choose another file.</source>
        <translation>فائل خالی ہے۔ جدول دوبارہ محفوظ کریں یا کوئی اور فائل چنیں۔</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>ہنر</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>محنت</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>ذمہ داری</translation>
    </message>
    <message>
        <source>working conditions</source>
        <translation>کام کے حالات</translation>
    </message>
    <message>
        <source>session</source>
        <translation>نشست</translation>
    </message>
    <message>
        <source>factory</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>out of</source>
        <translation>کل نمبر</translation>
    </message>
    <message>
        <source>This file is neither a workbook (.xlsx) nor text (CSV). Save the table again, or choose another file.</source>
        <translation>یہ فائل نہ ورک بک (.xlsx) ہے نہ متن (CSV)۔ جدول دوبارہ محفوظ کریں یا کوئی اور فائل چنیں۔</translation>
    </message>
</context>
<context>
    <name>Thing</name>
    <message>
        <source>action</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>بنڈل</translation>
    </message>
    <message>
        <source>change</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>city</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>database</source>
        <translation>ڈیٹابیس</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>لیپ ٹاپ</translation>
    </message>
    <message>
        <source>factory</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>اندراج</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>ثبوت</translation>
    </message>
    <message>
        <source>file</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>خامی</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>province</source>
        <translation>صوبہ</translation>
    </message>
    <message>
        <source>key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>چیک لسٹ</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>site</source>
        <translation>یونٹ</translation>
    </message>
    <message>
        <source>person who verifies</source>
        <translation>تصدیق کنندہ</translation>
    </message>
    <message>
        <source>secret key for encrypted files</source>
        <translation>مقفل فائلوں کی خفیہ چابی</translation>
    </message>
    <message>
        <source>recipient's key for encrypted files</source>
        <translation>مقفل فائلوں کے لیے وصول کرنے والے کی چابی</translation>
    </message>
    <message>
        <source>confidential text</source>
        <translation>خفیہ تحریر</translation>
    </message>
    <message>
        <source>list of changes to the picture</source>
        <translation>تصویر میں کی گئی تبدیلیوں کی فہرست</translation>
    </message>
    <message>
        <source>key of the interviews</source>
        <translation>انٹرویوز کی چابی</translation>
    </message>
    <message>
        <source>number of recipients</source>
        <translation>وصول کرنے والوں کی تعداد</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>بحالی کا کاغذ</translation>
    </message>
    <message>
        <source>programme's key for testimony</source>
        <translation>گواہیوں کے لیے پروگرام کی چابی</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>grade profile</source>
        <translation>درجہ بندی</translation>
    </message>
    <message>
        <source>sound backup of</source>
        <translation>درست بیک اپ برائے</translation>
    </message>
    <message>
        <source>number of contract workers</source>
        <translation>ٹھیکیدار کے کارکنوں کی تعداد</translation>
    </message>
    <message>
        <source>number of days</source>
        <translation>دنوں کی تعداد</translation>
    </message>
    <message>
        <source>number of home workers</source>
        <translation>گھر پر کام کرنے والوں کی تعداد</translation>
    </message>
    <message>
        <source>number of men</source>
        <translation>مردوں کی تعداد</translation>
    </message>
    <message>
        <source>number of permanent workers</source>
        <translation>مستقل کارکنوں کی تعداد</translation>
    </message>
    <message>
        <source>number of piece-rate workers</source>
        <translation>پیس ریٹ کارکنوں کی تعداد</translation>
    </message>
    <message>
        <source>number of interviews</source>
        <translation>انٹرویو کی تعداد</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>دائرہ</translation>
    </message>
    <message>
        <source>number of women</source>
        <translation>خواتین کی تعداد</translation>
    </message>
    <message>
        <source>number of young workers</source>
        <translation>کم عمر کارکنوں کی تعداد</translation>
    </message>
    <message>
        <source>note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>action points</source>
        <translation>طے شدہ کام</translation>
    </message>
    <message>
        <source>run-sheet</source>
        <translation>سیشن کا خاکہ</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>حاضری</translation>
    </message>
    <message>
        <source>cohort</source>
        <translation>تربیتی گروپ</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>رائے</translation>
    </message>
    <message>
        <source>factories of the cohort</source>
        <translation>گروپ کے کارخانے</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>معاہدے اور قوانین</translation>
    </message>
    <message>
        <source>team meetings</source>
        <translation>ٹیم کے اجلاس</translation>
    </message>
    <message>
        <source>team</source>
        <translation>ٹیم</translation>
    </message>
    <message>
        <source>improvement plan</source>
        <translation>بہتری کا منصوبہ</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>سیشن</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>ٹیسٹ</translation>
    </message>
    <message>
        <source>trainers</source>
        <translation>ٹرینر</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>دورے</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>SCORE</source>
        <translation>SCORE</translation>
    </message>
    <message>
        <source>FIT</source>
        <translation>FIT</translation>
    </message>
    <message>
        <source>Other training</source>
        <translation>دوسری تربیت</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>امیدوار</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>سند یافتہ</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>ماہر</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورکشاپ</translation>
    </message>
    <message>
        <source>FIT session</source>
        <translation>FIT سیشن</translation>
    </message>
    <message>
        <source>Progress review</source>
        <translation>پیش رفت کا جائزہ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>تقریب</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>طے شدہ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>چھوڑ دیا</translation>
    </message>
    <message>
        <source>Enterprises (micro)</source>
        <translation>کارخانے (مائیکرو)</translation>
    </message>
    <message>
        <source>Law and policy (macro)</source>
        <translation>قانون اور پالیسی (میکرو)</translation>
    </message>
    <message>
        <source>Institutions (meso)</source>
        <translation>ادارے (میسو)</translation>
    </message>
    <message>
        <source>Knowledge (meta)</source>
        <translation>علم اور آگاہی (میٹا)</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>پیش نہیں ہوا</translation>
    </message>
    <message>
        <source>Submitted to parliament</source>
        <translation>پارلیمان میں پیش</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>زیرِ غور</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>منظور</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>توثیق شدہ</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>نافذ</translation>
    </message>
    <message>
        <source>Ask women into the team.</source>
        <translation>ٹیم میں خواتین کو بھی شامل کریں۔</translation>
    </message>
    <message>
        <source>Ask a manager into the team.</source>
        <translation>ٹیم میں کسی مینیجر کو شامل کریں۔</translation>
    </message>
    <message>
        <source>Ask workers into the team.</source>
        <translation>ٹیم میں کارکنوں کو شامل کریں۔</translation>
    </message>
    <message>
        <source>Managers and workers should be about equally many.</source>
        <translation>مینیجر اور کارکن تقریباً برابر ہونے چاہییں۔</translation>
    </message>
    <message>
        <source>A team works best with 5 to 8 people: ask more in.</source>
        <translation>ٹیم 5 سے 8 افراد میں بہتر چلتی ہے: مزید لوگ شامل کریں۔</translation>
    </message>
    <message>
        <source>A team works best with 5 to 8 people: make it smaller.</source>
        <translation>ٹیم 5 سے 8 افراد میں بہتر چلتی ہے: اسے چھوٹا کریں۔</translation>
    </message>
    <message>
        <source>Administrations enforce better</source>
        <translation>محکمے قانون بہتر نافذ کریں</translation>
    </message>
    <message>
        <source>Enterprises carry out standards</source>
        <translation>کارخانے معیار پر عمل کریں</translation>
    </message>
    <message>
        <source>Employers and workers consult</source>
        <translation>آجر اور کارکن مشاورت کریں</translation>
    </message>
    <message>
        <source>Associations serve their members</source>
        <translation>تنظیمیں اپنے ارکان کے کام آئیں</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>کام سے تعلق</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>مواد</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>تربیتی سامان</translation>
    </message>
    <message>
        <source>Trainer's knowledge</source>
        <translation>ٹرینر کا علم</translation>
    </message>
    <message>
        <source>Trainer's guidance</source>
        <translation>ٹرینر کی رہنمائی</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Would recommend it</source>
        <translation>دوسروں کو بتائیں گے</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>خواتین</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Welcome: what is this about, who is in which group</source>
        <translation>خوش آمدید: آج کیا کرنا ہے، کون کس گروپ میں ہے</translation>
    </message>
    <message>
        <source>Walk through the department: what do we see?</source>
        <translation>شعبے کا چکر: ہمیں کیا نظر آتا ہے؟</translation>
    </message>
    <message>
        <source>In groups: what works well, what does not, and why</source>
        <translation>گروپوں میں: کیا ٹھیک چلتا ہے، کیا نہیں، اور کیوں</translation>
    </message>
    <message>
        <source>Each group chooses up to three action points</source>
        <translation>ہر گروپ زیادہ سے زیادہ تین کام چنے</translation>
    </message>
    <message>
        <source>Measure: count the figure as it is today</source>
        <translation>پیمائش: آج کی گنتی لکھیں</translation>
    </message>
    <message>
        <source>Agree who does what, until when; the day to look again</source>
        <translation>طے کریں: کون کیا کرے گا، کب تک؛ اور دوبارہ کب دیکھیں گے</translation>
    </message>
    <message>
        <source>How was it? One word from each</source>
        <translation>کیسا رہا؟ ہر ایک سے ایک لفظ</translation>
    </message>
</context>
<context>
    <name>TrainingFields</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>ماڈیول</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>شمولیت</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>فراغت</translation>
    </message>
    <message>
        <source>Baseline visit</source>
        <translation>ابتدائی دورہ</translation>
    </message>
    <message>
        <source>End-line visit</source>
        <translation>اختتامی دورہ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>جنس</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>ماڈیول</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>ٹرینر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>سیشن</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>Managers, women</source>
        <translation>مینیجر، خواتین</translation>
    </message>
    <message>
        <source>Managers, men</source>
        <translation>مینیجر، مرد</translation>
    </message>
    <message>
        <source>Workers, women</source>
        <translation>کارکن، خواتین</translation>
    </message>
    <message>
        <source>Workers, men</source>
        <translation>کارکن، مرد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>کل نمبر</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مینیجر</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>کام سے تعلق</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>مواد</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>تربیتی سامان</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>علم</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>رہنمائی</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>ہوئی</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>خواتین</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مسئلہ</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>اصل وجہ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون کرے گا</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>مکمل ہونے کی تاریخ</translation>
    </message>
    <message>
        <source>Cost (Rs)</source>
        <translation>لاگت (روپے)</translation>
    </message>
    <message>
        <source>Saving a year (Rs)</source>
        <translation>سالانہ بچت (روپے)</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>اشاریہ</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تصدیق کس نے کی</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تصدیق کی تاریخ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>گھنٹے</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>کیا پایا گیا</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>اگلے قدم</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>کیا طے ہوا</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>فالو اپ جائزہ</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>کب ناپا گیا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں لاگو</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>کب سے</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>کارخانے</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>ٹرینر</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>سیشن</translation>
    </message>
    <message>
        <source>Run-sheet</source>
        <translation>نشست کا خاکہ</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>حاضری</translation>
    </message>
    <message>
        <source>Tests before and after</source>
        <translation>پہلے اور بعد کے ٹیسٹ</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>شرکاء کی رائے</translation>
    </message>
    <message>
        <source>Improvement teams</source>
        <translation>بہتری کی ٹیمیں</translation>
    </message>
    <message>
        <source>Team meetings</source>
        <translation>ٹیم کی میٹنگیں</translation>
    </message>
    <message>
        <source>Improvement plans</source>
        <translation>بہتری کے منصوبے</translation>
    </message>
    <message>
        <source>Trainers' visits</source>
        <translation>ٹرینروں کے دورے</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>طے شدہ کام</translation>
    </message>
    <message>
        <source>New factory</source>
        <translation>نیا کارخانہ</translation>
    </message>
    <message>
        <source>New trainer</source>
        <translation>نیا ٹرینر</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>نئی نشست</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>نئی شق</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>نئی سطر</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>نیا ٹیسٹ</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>نیا فارم</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>نیا رکن</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>نئی میٹنگ</translation>
    </message>
    <message>
        <source>New improvement</source>
        <translation>نئی بہتری</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>نیا دورہ</translation>
    </message>
    <message>
        <source>New action point</source>
        <translation>نیا طے شدہ کام</translation>
    </message>
    <message>
        <source>New instrument</source>
        <translation>نئی دستاویز</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>خاتون</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>شروع میں</translation>
    </message>
    <message>
        <source>Instruments and laws of this cohort</source>
        <translation>اس گروہ کے معاہدے اور قوانین</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Trainer</source>
        <translation>ٹرینر</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مینیجر</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>آڈیٹر</translation>
    </message>
    <message>
        <source>Accepted here</source>
        <translation>یہاں قبول شدہ</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>سند یافتہ</translation>
    </message>
    <message>
        <source>Trusted no more</source>
        <translation>اب بھروسہ نہیں</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Nobody certifies laptops in an open programme</source>
        <translation>کھلے پروگرام میں کوئی لیپ ٹاپوں کو سند نہیں دیتا</translation>
    </message>
    <message>
        <source>Nothing of this programme's office has arrived here yet</source>
        <translation>اس پروگرام کے دفتر کی طرف سے ابھی یہاں کچھ نہیں پہنچا</translation>
    </message>
    <message>
        <source>The office's certificate for this laptop is not valid yet</source>
        <translation>اس لیپ ٹاپ کے لیے دفتر کی سند کی مدت ابھی شروع نہیں ہوئی</translation>
    </message>
    <message>
        <source>The office's certificate for this laptop has run out</source>
        <translation>اس لیپ ٹاپ کے لیے دفتر کی سند کی مدت ختم ہو چکی ہے</translation>
    </message>
    <message>
        <source>The office has certified this laptop</source>
        <translation>دفتر نے اس لیپ ٹاپ کو سند دی ہے</translation>
    </message>
    <message>
        <source>The office trusts this laptop no more</source>
        <translation>دفتر کو اب اس لیپ ٹاپ پر بھروسہ نہیں</translation>
    </message>
    <message>
        <source>The office has not certified this laptop</source>
        <translation>دفتر نے اس لیپ ٹاپ کو سند نہیں دی</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>µg/m³</translation>
    </message>
    <message>
        <source>mg/m³</source>
        <translation>mg/m³</translation>
    </message>
    <message>
        <source>mg/Nm³</source>
        <translation>mg/Nm³</translation>
    </message>
    <message>
        <source>m³/t</source>
        <translation>m³/t</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>سیکنڈ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>گھنٹے</translation>
    </message>
    <message>
        <source>day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>days</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>ہفتے</translation>
    </message>
    <message>
        <source>months</source>
        <translation>مہینے</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>فی سال</translation>
    </message>
    <message>
        <source>per 100 mL</source>
        <translation>فی 100 mL</translation>
    </message>
    <message>
        <source>times</source>
        <translation>بار</translation>
    </message>
    <message>
        <source>points</source>
        <translation>پوائنٹ</translation>
    </message>
    <message>
        <source>level</source>
        <translation>درجہ</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>کارکن</translation>
    </message>
    <message>
        <source>people</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>women</source>
        <translation>خواتین</translation>
    </message>
    <message>
        <source>women a seat</source>
        <translation>خواتین فی نشست</translation>
    </message>
    <message>
        <source>workers a box</source>
        <translation>کارکن فی ڈبہ</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>نشستیں</translation>
    </message>
    <message>
        <source>exits</source>
        <translation>راستے</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>جگہیں</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>حصے</translation>
    </message>
    <message>
        <source>cubic feet</source>
        <translation>مکعب فٹ</translation>
    </message>
    <message>
        <source>on the Ringelmann scale</source>
        <translation>رنگل مین پیمانے پر</translation>
    </message>
    <message>
        <source>L a garment</source>
        <translation>L فی کپڑا</translation>
    </message>
    <message>
        <source>kWh a garment</source>
        <translation>kWh فی کپڑا</translation>
    </message>
    <message>
        <source>kWh a piece</source>
        <translation>kWh فی عدد</translation>
    </message>
    <message>
        <source>rupees a month</source>
        <translation>روپے فی مہینہ</translation>
    </message>
    <message>
        <source>rupees a day</source>
        <translation>روپے فی دن</translation>
    </message>
    <message>
        <source>rupees an hour</source>
        <translation>روپے فی گھنٹہ</translation>
    </message>
    <message>
        <source>rupees a meal</source>
        <translation>روپے فی کھانا</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>فی گھنٹہ</translation>
    </message>
    <message>
        <source>per million hours</source>
        <translation>فی 10 لاکھ گھنٹے</translation>
    </message>
    <message>
        <source>hours a worker</source>
        <translation>گھنٹے فی کارکن</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>واقعات</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>No answer</source>
        <translation>جواب نہیں</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>پورا</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>جزوی</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>پورا نہیں</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>لاگو نہیں</translation>
    </message>
    <message>
        <source>Action needed</source>
        <translation>اقدام درکار</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ترجیحی</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>Not said</source>
        <translation>نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>پیشگی اطلاع کے ساتھ</translation>
    </message>
    <message>
        <source>Semi-announced</source>
        <translation>جزوی اطلاع کے ساتھ</translation>
    </message>
    <message>
        <source>Unannounced</source>
        <translation>بغیر اطلاع</translation>
    </message>
    <message>
        <source>Purpose and scope</source>
        <translation>مقصد اور دائرہ</translation>
    </message>
    <message>
        <source>Why we are here, who asked for the visit, which buildings, shifts and contractors it covers, and what happens with the result.</source>
        <translation>ہم کیوں آئے ہیں، دورہ کس نے کہا، اس میں کون سی عمارتیں، شفٹیں اور ٹھیکیدار شامل ہیں، اور نتیجے کا کیا ہو گا۔</translation>
    </message>
    <message>
        <source>Talks are confidential</source>
        <translation>گفتگو خفیہ ہے</translation>
    </message>
    <message>
        <source>We choose whom we talk to and talk to workers without the management. Nobody is told who said what.</source>
        <translation>کس سے بات کرنی ہے یہ ہم چنتے ہیں، اور کارکنوں سے انتظامیہ کے بغیر بات کرتے ہیں۔ کسی کو نہیں بتایا جاتا کہ کس نے کیا کہا۔</translation>
    </message>
    <message>
        <source>No retaliation</source>
        <translation>کوئی انتقامی کارروائی نہیں</translation>
    </message>
    <message>
        <source>Nobody may be questioned, threatened, moved or dismissed for having talked to us. Please promise it here, before all.</source>
        <translation>ہم سے بات کرنے پر کسی سے پوچھ گچھ نہ ہو، نہ دھمکی، نہ تبادلہ، نہ برطرفی۔ براہِ کرم یہ وعدہ یہیں سب کے سامنے کریں۔</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>تصاویر</translation>
    </message>
    <message>
        <source>Where may we take photos, and where not? We take none of people without asking them.</source>
        <translation>ہم تصویر کہاں لے سکتے ہیں اور کہاں نہیں؟ لوگوں کی تصویر ہم ان سے پوچھے بغیر نہیں لیتے۔</translation>
    </message>
    <message>
        <source>Right to refuse</source>
        <translation>انکار کا حق</translation>
    </message>
    <message>
        <source>Whoever is asked may decline to talk, end the talk at any time, or ask for another place or another interviewer.</source>
        <translation>جس سے کہا جائے وہ بات کرنے سے انکار کر سکتا ہے، کسی بھی وقت بات ختم کر سکتا ہے، یا کوئی اور جگہ یا کوئی اور بات کرنے والا مانگ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>نظام الاوقات</translation>
    </message>
    <message>
        <source>Tour, documents and talks: when and where, who comes along, which room is quiet enough for talks.</source>
        <translation>معائنہ، کاغذات اور گفتگو: کب اور کہاں، ساتھ کون چلے گا، گفتگو کے لیے کون سا کمرہ پرسکون ہے۔</translation>
    </message>
    <message>
        <source>Closing meeting</source>
        <translation>اختتامی اجلاس</translation>
    </message>
    <message>
        <source>Before we leave we go through every finding with you. When shall it be, and who takes part?</source>
        <translation>جانے سے پہلے ہم ہر خامی آپ کے ساتھ دیکھتے ہیں۔ یہ کب ہو اور کون شریک ہو؟</translation>
    </message>
    <message>
        <source>Does the factory know the day?</source>
        <translation>کیا کارخانے کو دن معلوم ہے؟</translation>
    </message>
    <message>
        <source>What the visit covers</source>
        <translation>دورے میں کیا شامل ہے</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>خواتین</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Permanent workers</source>
        <translation>مستقل کارکن</translation>
    </message>
    <message>
        <source>Contractors' workers</source>
        <translation>ٹھیکیدار کے کارکن</translation>
    </message>
    <message>
        <source>Piece-rate workers</source>
        <translation>پیس ریٹ پر کارکن</translation>
    </message>
    <message>
        <source>Home workers</source>
        <translation>گھر پر کام کرنے والے</translation>
    </message>
    <message>
        <source>Workers under 18</source>
        <translation>18 سال سے کم عمر کارکن</translation>
    </message>
    <message>
        <source>Auditor days</source>
        <translation>آڈیٹر کے دن</translation>
    </message>
    <message>
        <source>Table of the sample</source>
        <translation>نمونے کا جدول</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>انٹرویو</translation>
    </message>
    <message>
        <source>Languages of the talks</source>
        <translation>گفتگو کی زبانیں</translation>
    </message>
    <message>
        <source>Time of the opening meeting</source>
        <translation>افتتاحی اجلاس کا وقت</translation>
    </message>
    <message>
        <source>Who was at the opening meeting</source>
        <translation>افتتاحی اجلاس میں کون تھا</translation>
    </message>
    <message>
        <source>Draw of the workers</source>
        <translation>کارکنوں کی قرعہ اندازی</translation>
    </message>
    <message>
        <source>General table</source>
        <translation>عام جدول</translation>
    </message>
    <message>
        <source>Four-pillar table</source>
        <translation>چار ستونوں کا جدول</translation>
    </message>
    <message>
        <source>Thirteen-area table</source>
        <translation>تیرہ شعبوں کا جدول</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>بتایا گیا</translation>
    </message>
    <message>
        <source>%1 of %2 workers, on %3</source>
        <translation>%2 میں سے %1 کارکن، %3 کو</translation>
    </message>
</context>
<context>
    <name>WorkFigures</name>
    <message>
        <source>No team yet</source>
        <translation>ابھی ٹیم نہیں</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>How the teams stand</source>
        <translation>ٹیموں کی حالت</translation>
    </message>
    <message>
        <source>%1 of %2 teams are balanced</source>
        <translation>%2 میں سے %1 ٹیمیں متوازن ہیں</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>خواتین</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>مینیجر</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>کارکن</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>منعقدہ اجلاس</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>توازن</translation>
    </message>
    <message>
        <source>What the trainers did</source>
        <translation>ٹرینروں کا کام</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n دورے</numerusform>
            <numerusform>%n دورے</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>ٹرینر</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>نشستیں</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>کارخانے</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>دورے</translation>
    </message>
    <message>
        <source>Hours of visits</source>
        <translation>دوروں کے گھنٹے</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>اطمینان</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>نمبر</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>جوابات</translation>
    </message>
    <message>
        <source>%1: %2, visit of %3</source>
        <translation>%1: %2، دورہ %3</translation>
    </message>
    <message>
        <source>Fill in the white cells. Save as .xlsx and send it back.</source>
        <translation>سفید خانے پُر کریں۔ فائل ‎.xlsx میں محفوظ کر کے واپس بھیجیں۔</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>کیا پایا گیا</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>کتنا سنگین</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>کیا کیا جائے گا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون کرے گا</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>Cost, Rs</source>
        <translation>لاگت، روپے</translation>
    </message>
    <message>
        <source>Saving a year, Rs</source>
        <translation>سالانہ بچت، روپے</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>مکمل ہونے کی تاریخ</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>اصلاحی منصوبہ</translation>
    </message>
    <message>
        <source>Corrective action plan: %1, visit of %2</source>
        <translation>اصلاحی منصوبہ: %1، دورہ %2</translation>
    </message>
    <message>
        <source>Fill in the white cells; a new action goes into the empty line below its finding. Save as .xlsx and send it back.</source>
        <translation>سفید خانے پُر کریں؛ نیا اقدام اپنی خامی کے نیچے والی خالی سطر میں لکھیں۔ فائل ‎.xlsx میں محفوظ کر کے واپس بھیجیں۔</translation>
    </message>
    <message>
        <source>%1 is none of the choices. Possible: %2.</source>
        <translation>%1 فہرست میں نہیں ہے۔ یہ ہو سکتا ہے: %2۔</translation>
    </message>
    <message>
        <source>%1 is no day. Write it as 2026-03-12 or 12/3/2026.</source>
        <translation>%1 تاریخ نہیں ہے۔ اسے یوں لکھیں: 2026-03-12 یا 12/3/2026۔</translation>
    </message>
    <message>
        <source>%1 is no whole number of rupees.</source>
        <translation>%1 روپوں کا پورا عدد نہیں ہے۔</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>تحریر %1 حروف سے لمبی ہے۔</translation>
    </message>
    <message>
        <source>%1 is the code of no finding here, or of several. Write a new action into the empty line below its finding.</source>
        <translation>%1 یہاں کسی خامی کا کوڈ نہیں، یا کئی خامیوں کا ہے۔ نیا اقدام اپنی خامی کے نیچے والی خالی سطر میں لکھیں۔</translation>
    </message>
    <message>
        <source>What is done needs the day it was done.</source>
        <translation>جو کام مکمل ہے اس کی تاریخ لکھنا ضروری ہے۔</translation>
    </message>
    <message>
        <source>An action that is %1 cannot become %2.</source>
        <translation>جو اقدام %1 ہے وہ %2 نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>سطر %1، %2: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>it is no workbook</source>
        <translation>یہ ورک بک نہیں</translation>
    </message>
    <message>
        <source>it was not written by Meyar, or what Meyar keeps in it is gone</source>
        <translation>یہ معیار نے نہیں بنائی، یا معیار نے اس میں جو رکھا تھا وہ نہیں رہا</translation>
    </message>
    <message>
        <source>a newer Meyar wrote it</source>
        <translation>یہ معیار کے نئے ورژن نے بنائی ہے</translation>
    </message>
    <message>
        <source>it is no corrective action plan</source>
        <translation>یہ اصلاحی منصوبہ نہیں</translation>
    </message>
    <message>
        <source>it is no answer sheet</source>
        <translation>یہ جوابات کی شیٹ نہیں</translation>
    </message>
    <message>
        <source>the sheet “%1” is not there</source>
        <translation>شیٹ ”%1“ موجود نہیں</translation>
    </message>
    <message>
        <source>the line with the headings is gone</source>
        <translation>عنوانات والی سطر نہیں رہی</translation>
    </message>
    <message>
        <source>the column “%1” is gone</source>
        <translation>کالم ”%1“ نہیں رہا</translation>
    </message>
    <message>
        <source>Two answers: decide in Meyar</source>
        <translation>دو جواب: معیار میں فیصلہ کریں</translation>
    </message>
    <message>
        <source>An action must say what is done.</source>
        <translation>ہر کام میں لکھا ہو کہ کیا کرنا ہے۔</translation>
    </message>
    <message>
        <source>%1 is still to come: nothing can have been done then.</source>
        <translation>%1 ابھی آیا نہیں: اس دن کچھ ہوا نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصہ</translation>
    </message>
    <message>
        <source>Findings by severity and state</source>
        <translation>خامیاں، شدت اور حالت کے لحاظ سے</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>کارخانے</translation>
    </message>
    <message>
        <source>Open findings by factory</source>
        <translation>کارخانوں کی کھلی خامیاں</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>بند نہیں ہوئیں</translation>
    </message>
    <message>
        <source>Of these critical</source>
        <translation>ان میں سنگین</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>The %1 with the most; all findings are on the next sheet.</source>
        <translation>سب سے زیادہ والے %1؛ تمام خامیاں اگلی شیٹ پر ہیں۔</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>خامیاں</translation>
    </message>
    <message>
        <source>Findings and actions</source>
        <translation>خامیاں اور اقدامات</translation>
    </message>
    <message>
        <source>As of %1; a line for each action.</source>
        <translation>%1 تک؛ ہر کام کی ایک سطر۔</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>خامی</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>ثبوت</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>اصل وجہ</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>درج ہوئی</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>دوبارہ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>Action: state</source>
        <translation>کام کی حالت</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>دن کی تاخیر</translation>
    </message>
    <message>
        <source>Cost (Rs)</source>
        <translation>خرچ (روپے)</translation>
    </message>
    <message>
        <source>Saving a year (Rs)</source>
        <translation>سالانہ بچت (روپے)</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تصدیق کی تاریخ</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تصدیق کس نے کی</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Not in this workbook: %1 findings of confidential questions, or of checklists that are not here.</source>
        <translation>اس ورک بک میں نہیں: راز کے سوالوں کی یا ایسی چیک لسٹوں کی %1 خامیاں جو یہاں نہیں۔</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>اہم اعداد</translation>
    </message>
    <message>
        <source>Where each stands, beside the month that it is compared with.</source>
        <translation>ہر عدد کہاں ہے، اور جس مہینے سے موازنہ ہے اس میں کہاں تھا۔</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>اہم عدد</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>اکائی</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>موازنہ کا مہینہ</translation>
    </message>
    <message>
        <source>Value then</source>
        <translation>تب کی قدر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>آخری مہینہ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>قدر</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <translation>تبدیلی فیصد</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>رجحان</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ہدف</translation>
    </message>
    <message>
        <source>Months counted</source>
        <translation>گنے گئے مہینے</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>مہینے</translation>
    </message>
    <message>
        <source>A month that nobody has counted stays empty.</source>
        <translation>جو مہینہ کسی نے نہیں گنا وہ خالی رہتا ہے۔</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>%1: mean of three months</source>
        <translation>%1: تین مہینوں کا اوسط</translation>
    </message>
    <message>
        <source>%1: baseline</source>
        <translation>%1: آغاز</translation>
    </message>
    <message>
        <source>%1: target</source>
        <translation>%1: ہدف</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>چارٹ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>تصویر</translation>
    </message>
</context>
<context>
    <name>WorkerList</name>
    <message>
        <source>Line %1 has no card number or name in its first column: “%2”</source>
        <translation>سطر %1 کے پہلے خانے میں کارڈ نمبر یا نام نہیں: ”%2“</translation>
    </message>
    <message>
        <source>Line %1: “%2” stands in the list twice.</source>
        <translation>سطر %1: ”%2“ فہرست میں دو بار ہے۔</translation>
    </message>
    <message>
        <source>Line %1, “%2”: there are more cells than headings.</source>
        <translation>سطر %1، ”%2“: خانے سرخیوں سے زیادہ ہیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::GlobalSearch</name>
    <message>
        <source>Factory</source>
        <translation>فیکٹری</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>آڈٹ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>فوری نوٹ</translation>
    </message>
    <message>
        <source>Photo or document</source>
        <translation>تصویر یا دستاویز</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>خامی</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>چیک لسٹ</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ActionCard</name>
    <message>
        <source>Agree this action</source>
        <translation>یہ اقدام طے کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>تصدیق کریں…</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>ابھی نہیں ہوا</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>Change this action</source>
        <translation>یہ اقدام بدلیں</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>یہ اقدام ہٹائیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ActionForm</name>
    <message>
        <source>A whole number of rupees, or empty.</source>
        <translation>پورے روپے لکھیں، یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>کیا کرنا ہے</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>Cost (Rs)</source>
        <translation>لاگت (روپے)</translation>
    </message>
    <message>
        <source>Saving a year (Rs)</source>
        <translation>سالانہ بچت (روپے)</translation>
    </message>
    <message>
        <source>This day is before the visit. Choose a later one.</source>
        <translation>یہ دن دورے سے پہلے کا ہے۔ بعد کا دن چنیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ActionList</name>
    <message>
        <source>Closed for good. If it comes back, a new finding is raised and marked as a repeat.</source>
        <translation>یہ خامی ہمیشہ کے لیے بند ہے۔ دوبارہ سامنے آئے تو نئی خامی درج ہو گی اور اس پر ”دوبارہ“ کا نشان ہو گا۔</translation>
    </message>
    <message>
        <source>Nothing agreed yet: who does what by when?</source>
        <translation>ابھی کچھ طے نہیں: کون، کیا، کب تک کرے گا؟</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>اقدام شامل کریں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AnswerArea</name>
    <message>
        <source>Not saved. The earlier answer stands.</source>
        <translation>محفوظ نہیں ہوا۔ پچھلا جواب برقرار ہے۔</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>عدد لکھیں</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>جواب لکھیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AssessmentController</name>
    <message>
        <source>The checklist does not accept this answer.</source>
        <translation>چیک لسٹ یہ جواب قبول نہیں کرتی۔</translation>
    </message>
    <message>
        <source>Write a whole number, in digits only.</source>
        <translation>پورا عدد لکھیں، صرف ہندسوں میں۔</translation>
    </message>
    <message>
        <source>Write a number, for example 82.5.</source>
        <translation>عدد لکھیں، مثلاً 82.5۔</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>تاریخ چنیں۔</translation>
    </message>
    <message>
        <source>The checklist of this audit is not on this laptop. Its answers are safe. Import the bundle that carries the checklist.</source>
        <translation>اس آڈٹ کی چیک لسٹ اس لیپ ٹاپ پر نہیں ہے۔ جوابات محفوظ ہیں۔ وہ بنڈل درآمد کریں جس میں یہ چیک لسٹ ہے۔</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>ہر سوال کا جواب دیا جا چکا ہے۔</translation>
    </message>
    <message>
        <source>%1, %2 of %3 answered, findings: %4</source>
        <translation>%1، %3 میں سے %2 کے جواب، خامیاں: %4</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 تا %2</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n کارکن</numerusform>
            <numerusform>%n کارکن</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>واپس لیں: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>دوبارہ کریں: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>دوبارہ ہو گیا: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>واپس لے لیا گیا: %1</translation>
    </message>
    <message>
        <source>decision between different answers</source>
        <translation>مختلف جوابوں میں فیصلہ</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>کئی جواب</translation>
    </message>
    <message>
        <source>details of the audit</source>
        <translation>آڈٹ کی تفصیل</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ایک نوٹ</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>ایک جواب</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>%1 کا نوٹ</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>%1 کا جواب</translation>
    </message>
    <message>
        <source>finding “%1”</source>
        <translation>خامی ”%1“</translation>
    </message>
    <message>
        <source>action “%1”</source>
        <translation>اقدام ”%1“</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>ایک اقدام</translation>
    </message>
    <message>
        <source>a finding</source>
        <translation>ایک خامی</translation>
    </message>
    <message>
        <source>removal of a finding</source>
        <translation>خامی کا ہٹایا جانا</translation>
    </message>
    <message>
        <source>return of a finding</source>
        <translation>خامی کی واپسی</translation>
    </message>
    <message>
        <source>removal of an action</source>
        <translation>اقدام کا ہٹایا جانا</translation>
    </message>
    <message>
        <source>return of an action</source>
        <translation>اقدام کی واپسی</translation>
    </message>
    <message>
        <source>removal of a photo or document</source>
        <translation>تصویر یا دستاویز کا ہٹایا جانا</translation>
    </message>
    <message>
        <source>return of a photo or document</source>
        <translation>تصویر یا دستاویز کی واپسی</translation>
    </message>
    <message>
        <source>removal of the audit</source>
        <translation>آڈٹ کا ہٹایا جانا</translation>
    </message>
    <message>
        <source>return of the audit</source>
        <translation>آڈٹ کی واپسی</translation>
    </message>
    <message>
        <source>%1 lines for %2 questions.</source>
        <translation>%2 سوالوں کے لیے %1 سطریں۔</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>سطر %1، %2: %3</translation>
    </message>
    <message>
        <source>It is a table; open it and paste there.</source>
        <translation>یہ جدول ہے؛ اسے کھول کر وہاں چسپاں کریں۔</translation>
    </message>
    <message>
        <source>It cannot be answered here now.</source>
        <translation>اس کا جواب ابھی یہاں نہیں دیا جا سکتا۔</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>”%1“: %2</translation>
    </message>
    <message>
        <source>Row %1 of “%2” deleted.</source>
        <translation>”%2“ کی سطر %1 مٹا دی گئی۔</translation>
    </message>
    <message>
        <source>At most %1 rows can be pasted at once.</source>
        <translation>ایک بار میں زیادہ سے زیادہ %1 سطریں چسپاں ہو سکتی ہیں۔</translation>
    </message>
    <message>
        <source>The block has more rows than the table, and this checklist fixes their number.</source>
        <translation>چسپاں کیے گئے حصے میں جدول سے زیادہ سطریں ہیں، اور اس چیک لسٹ میں سطروں کی تعداد مقرر ہے۔</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>سطر %1، %2: %3</translation>
    </message>
    <message>
        <source>There is no column for it.</source>
        <translation>اس کے لیے کوئی خانہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>two answers wait for a decision</source>
        <translation>دو جواب فیصلے کے منتظر ہیں</translation>
    </message>
    <message>
        <source>rows of a table</source>
        <translation>جدول کی سطریں</translation>
    </message>
    <message>
        <source>rows of “%1”</source>
        <translation>”%1“ کی سطریں</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>removal of a signature</source>
        <translation>دستخط ہٹانا</translation>
    </message>
    <message>
        <source>return of a signature</source>
        <translation>دستخط کی واپسی</translation>
    </message>
    <message>
        <source>the plan of the visit</source>
        <translation>دورے کا منصوبہ</translation>
    </message>
    <message>
        <source>Every open point is answered.</source>
        <translation>ہر باقی خامی کا جواب دیا جا چکا ہے۔</translation>
    </message>
    <message>
        <source>Seen at the follow-up visit of %1.</source>
        <translation>%1 کے فالو اپ دورے میں دیکھا گیا۔</translation>
    </message>
    <message>
        <source>Put right before the follow-up visit.</source>
        <translation>فالو اپ دورے سے پہلے ٹھیک کر دیا گیا۔</translation>
    </message>
    <message>
        <source>The finding of the earlier visit is closed.</source>
        <translation>پچھلے دورے کی خامی بند کر دی گئی۔</translation>
    </message>
    <message>
        <source>quick note</source>
        <translation>فوری نوٹ</translation>
    </message>
    <message>
        <source>removal of a quick note</source>
        <translation>فوری نوٹ کا ہٹانا</translation>
    </message>
    <message>
        <source>return of a quick note</source>
        <translation>فوری نوٹ کی واپسی</translation>
    </message>
    <message>
        <source>the new version of the checklist</source>
        <translation>چیک لسٹ کا نیا ورژن</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is here</source>
        <translation>”%2“ کا ورژن %1 آ گیا ہے</translation>
    </message>
    <message>
        <source>This audit was begun with version %1.</source>
        <translation>یہ آڈٹ ورژن %1 سے شروع ہوا تھا۔</translation>
    </message>
    <message numerus="yes">
        <source>All %n answers stay as they are.</source>
        <translation>
            <numerusform>%n جواب ویسا ہی رہے گا۔</numerusform>
            <numerusform>تمام %n جوابات ویسے ہی رہیں گے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers stay as they are.</source>
        <translation>
            <numerusform>%n میں سے %1 جواب ویسا ہی رہے گا۔</numerusform>
            <numerusform>%n میں سے %1 جوابات ویسے ہی رہیں گے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new questions</source>
        <translation>
            <numerusform>%n نیا سوال</numerusform>
            <numerusform>%n نئے سوال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are no longer asked</source>
        <translation>
            <numerusform>%n سوال اب نہیں پوچھا جاتا</numerusform>
            <numerusform>%n سوال اب نہیں پوچھے جاتے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have other words or choices</source>
        <translation>
            <numerusform>%n سوال کے الفاظ یا جوابات بدلے ہیں</numerusform>
            <numerusform>%n سوالوں کے الفاظ یا جوابات بدلے ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer asked; kept in the history</source>
        <translation>اب نہیں پوچھا جاتا؛ ریکارڈ میں محفوظ ہے</translation>
    </message>
    <message>
        <source>cleared; written into the note</source>
        <translation>خالی کیا جائے گا؛ نوٹ میں لکھا جائے گا</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 کے ساتھ جاری رکھیں</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>%1 پر ہی رہیں</translation>
    </message>
    <message>
        <source>This audit goes on with version %1 of its checklist.</source>
        <translation>یہ آڈٹ اب اپنی چیک لسٹ کے ورژن %1 کے ساتھ جاری ہے۔</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1۔</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2۔</translation>
    </message>
    <message>
        <source>Answer the question first. When it is in order now, V closes the earlier finding; when it is not, F raises it again.</source>
        <translation>پہلے سوال کا جواب دیں۔ اگر اب ٹھیک ہے تو V پہلی خامی بند کرتا ہے؛ اگر نہیں تو F اسے دوبارہ درج کرتا ہے۔</translation>
    </message>
    <message>
        <source>stays; asked in other words now, look again</source>
        <translation>رہتا ہے؛ اب سوال کے الفاظ بدل گئے ہیں، دوبارہ دیکھیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AttendanceList</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Name, line %1</source>
        <translation>نام، سطر %1</translation>
    </message>
    <message>
        <source>Position, line %1</source>
        <translation>عہدہ، سطر %1</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>سطر %1 ہٹائیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AuditActions</name>
    <message>
        <source>Answer Yes</source>
        <translation>جواب: ہاں</translation>
    </message>
    <message>
        <source>Answer Partly</source>
        <translation>جواب: جزوی</translation>
    </message>
    <message>
        <source>Answer No</source>
        <translation>جواب: نہیں</translation>
    </message>
    <message>
        <source>Answer N/A</source>
        <translation>جواب: لاگو نہیں</translation>
    </message>
    <message>
        <source>Answer Yes and stay</source>
        <translation>جواب: ہاں، یہیں رہیں</translation>
    </message>
    <message>
        <source>Answer Partly and stay</source>
        <translation>جواب: جزوی، یہیں رہیں</translation>
    </message>
    <message>
        <source>Answer No and stay</source>
        <translation>جواب: نہیں، یہیں رہیں</translation>
    </message>
    <message>
        <source>Answer N/A and stay</source>
        <translation>جواب: لاگو نہیں، یہیں رہیں</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>اگلا سوال</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>پچھلا سوال</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>اگلا خالی سوال</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>پچھلا حصہ</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>اگلا حصہ</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>نوٹ لکھیں</translation>
    </message>
    <message>
        <source>Open the finding</source>
        <translation>خامی کھولیں</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>رہنمائی دکھائیں یا چھپائیں</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>جواب مٹائیں</translation>
    </message>
    <message>
        <source>Questions or score</source>
        <translation>سوالات یا نتیجہ</translation>
    </message>
    <message>
        <source>Report of this audit</source>
        <translation>اس آڈٹ کی رپورٹ</translation>
    </message>
    <message>
        <source>Confidential notes of this audit</source>
        <translation>اس آڈٹ کی خفیہ گفتگو</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>ایک سطر شامل کریں</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>یہ سطر مٹائیں</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>سطر اوپر لے جائیں</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>سطر نیچے لے جائیں</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>اسپریڈشیٹ سے چسپاں کریں</translation>
    </message>
    <message>
        <source>Questions or grid</source>
        <translation>سوالات یا جدول</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>سوالات میں تلاش کریں</translation>
    </message>
    <message>
        <source>Attach photos</source>
        <translation>تصاویر لگائیں</translation>
    </message>
    <message>
        <source>Attach photos or PDF files</source>
        <translation>تصاویر یا PDF فائلیں لگائیں</translation>
    </message>
    <message>
        <source>Attach what is on the clipboard</source>
        <translation>جو کاپی کیا ہے وہ یہاں لگائیں</translation>
    </message>
    <message>
        <source>Look at the photos of this question</source>
        <translation>اس سوال کی تصاویر دیکھیں</translation>
    </message>
    <message>
        <source>Finish the audit: review, closing meeting, signatures</source>
        <translation>آڈٹ مکمل کریں: جائزہ، اختتامی میٹنگ، دستخط</translation>
    </message>
    <message>
        <source>Questions or plan of the visit</source>
        <translation>سوالات یا دورے کا منصوبہ</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>فوری نوٹ</translation>
    </message>
    <message>
        <source>Sort the quick notes</source>
        <translation>فوری نوٹ سوالوں میں ڈالیں</translation>
    </message>
    <message>
        <source>Open points or all questions</source>
        <translation>باقی خامیاں یا سب سوال</translation>
    </message>
    <message>
        <source>Verified: close the finding</source>
        <translation>تصدیق ہو گئی: خامی بند کریں</translation>
    </message>
    <message>
        <source>Follow-up visit of this audit</source>
        <translation>اس آڈٹ کا فالو اپ دورہ</translation>
    </message>
    <message>
        <source>Go on with the later version of the checklist</source>
        <translation>چیک لسٹ کے نئے ورژن کے ساتھ جاری رکھیں</translation>
    </message>
    <message>
        <source>Take photos with the camera of this computer</source>
        <translation>اس کمپیوٹر کے کیمرے سے تصویریں کھینچیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AuditFooter</name>
    <message>
        <source>Score</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Last question</source>
        <translation>آخری سوال</translation>
    </message>
    <message numerus="yes">
        <source>%n still unanswered</source>
        <translation>
            <numerusform>%n سوال ابھی خالی ہے</numerusform>
            <numerusform>%n سوال ابھی خالی ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions are answered</source>
        <translation>تمام سوالوں کے جواب دیے جا چکے ہیں</translation>
    </message>
    <message>
        <source>+ key: stay</source>
        <translation>+ بٹن: یہیں رہیں</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>اگلا خالی سوال</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Leave the field</source>
        <translation>خانے سے باہر</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>اگلا سوال</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AuditListView</name>
    <message>
        <source>Filter by factory, city, checklist</source>
        <translation>کارخانے، شہر یا چیک لسٹ سے چھانٹیں</translation>
    </message>
    <message>
        <source>Filter the audits</source>
        <translation>آڈٹ چھانٹیں</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>آڈٹ</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>نیا آڈٹ</translation>
    </message>
    <message>
        <source>No audits yet</source>
        <translation>ابھی کوئی آڈٹ نہیں</translation>
    </message>
    <message>
        <source>Choose a factory and a checklist, and answer the first question.</source>
        <translation>کارخانہ اور چیک لسٹ چنیں اور پہلے سوال کا جواب دیں۔</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>No audit has these words.</source>
        <translation>کسی آڈٹ میں یہ الفاظ نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Show all audits</source>
        <translation>تمام آڈٹ دکھائیں</translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s)</source>
        <translation>
            <numerusform>%n آڈٹ</numerusform>
            <numerusform>%n آڈٹ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::AuditView</name>
    <message>
        <source>Sections</source>
        <translation>حصے</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Back to the quality review</source>
        <translation>معیار کے جائزے پر واپس</translation>
    </message>
    <message>
        <source>Open points only</source>
        <translation>صرف باقی خامیاں</translation>
    </message>
    <message>
        <source>Version %1 is here</source>
        <translation>ورژن %1 آ گیا ہے</translation>
    </message>
    <message>
        <source>The finding is not saved yet. F on its question goes on with it.</source>
        <translation>خامی ابھی محفوظ نہیں ہوئی۔ اس کے سوال پر F دبانے سے وہیں سے جاری ہو گی۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AuditsController</name>
    <message>
        <source>Factory</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>چیک لسٹ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>خامیاں</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation>%2 میں سے %1 کھلی</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n فیصلہ باقی</numerusform>
            <numerusform>%n فیصلے باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>This audit has no open findings to look at again.</source>
        <translation>اس آڈٹ میں دوبارہ دیکھنے کو کوئی کھلی خامی نہیں۔</translation>
    </message>
    <message>
        <source>The checklist of this audit is not on this laptop.</source>
        <translation>اس آڈٹ کی چیک لسٹ اس لیپ ٹاپ پر نہیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::AuditsPage</name>
    <message>
        <source>Audits</source>
        <translation>آڈٹ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>منظر</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2 میں سے %1 کے جواب</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>نیا آڈٹ</translation>
    </message>
    <message>
        <source>Filter the audits</source>
        <translation>آڈٹ چھانٹیں</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>منصوبہ</translation>
    </message>
    <message>
        <source>A finding is not saved yet. F on its question goes on with it.</source>
        <translation>ایک خامی ابھی محفوظ نہیں ہوئی۔ اس کے سوال پر F سے آگے بڑھیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::BeforeAfter</name>
    <message>
        <source>Photos before and after</source>
        <translation>پہلے اور بعد کی تصویریں</translation>
    </message>
    <message>
        <source>The arrow keys move the line between them.</source>
        <translation>تیر والی کلیدیں درمیان کی لکیر ہلاتی ہیں۔</translation>
    </message>
    <message>
        <source>No photos of before and after yet</source>
        <translation>ابھی پہلے اور بعد کی تصویریں نہیں ہیں</translation>
    </message>
    <message>
        <source>The photo of before is missing</source>
        <translation>پہلے کی تصویر نہیں ہے</translation>
    </message>
    <message>
        <source>The photo of after is missing</source>
        <translation>بعد کی تصویر نہیں ہے</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
</context>
<context>
    <name>meyar::ui::BinController</name>
    <message>
        <source>What</source>
        <translation>چیز</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>کس نے ہٹایا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>یونٹ</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>آڈٹ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>خامی</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>اصلاحی اقدام</translation>
    </message>
    <message>
        <source>Photo or document</source>
        <translation>تصویر یا دستاویز</translation>
    </message>
    <message>
        <source>Audit of %1</source>
        <translation>%1 کا آڈٹ</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>واپس رکھ دیا گیا: %1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>فوری نوٹ</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>حادثہ</translation>
    </message>
    <message>
        <source>Chemical</source>
        <translation>کیمیکل</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>خطرہ</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>تجزیہ</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>گروہ</translation>
    </message>
    <message>
        <source>Line of a cohort</source>
        <translation>گروہ کی سطر</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>اندراج</translation>
    </message>
</context>
<context>
    <name>meyar::ui::BinPage</name>
    <message>
        <source>Bin</source>
        <translation>ٹوکری</translation>
    </message>
    <message>
        <source>what was removed, and the way back</source>
        <translation>جو ہٹایا گیا، اور اسے واپس لانے کا راستہ</translation>
    </message>
    <message>
        <source>Nothing here is lost: what is put back has everything it had.</source>
        <translation>یہاں کچھ ضائع نہیں ہوتا: جو واپس رکھیں وہ سب کچھ سمیت واپس آتا ہے۔</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>واپس رکھیں</translation>
    </message>
    <message>
        <source>Put back what is chosen in the bin</source>
        <translation>ٹوکری میں چنی ہوئی چیز واپس رکھیں</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>ٹوکری خالی ہے</translation>
    </message>
    <message>
        <source>Factories, audits, findings, actions, photos and documents that are removed wait here.</source>
        <translation>ہٹائے گئے کارخانے، آڈٹ، خامیاں، اقدامات، تصویریں اور دستاویزات یہاں رہتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n منتخب</numerusform>
            <numerusform>%n منتخب</numerusform>
        </translation>
    </message>
    <message>
        <source>Responsible for all</source>
        <translation>سب کا ذمہ دار</translation>
    </message>
    <message>
        <source>Due date of all</source>
        <translation>سب کی میعاد</translation>
    </message>
    <message>
        <source>State of all actions</source>
        <translation>سب اقدامات کی حالت</translation>
    </message>
    <message>
        <source>State as it is</source>
        <translation>حالت جوں کی توں</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>سب بدلیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>رہنے دیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::BusinessCasePanel</name>
    <message>
        <source>No action has a cost or a saving yet.</source>
        <translation>ابھی کسی اقدام کی لاگت یا بچت درج نہیں۔</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>نیا اقدام</translation>
    </message>
    <message>
        <source>Measure removed</source>
        <translation>اقدام ہٹا دیا گیا</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>شرحِ کٹوتی</translation>
    </message>
    <message>
        <source>Each assumption moves by</source>
        <translation>ہر مفروضہ کتنا بدلے</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 کے نام سے محفوظ ہوا</translation>
    </message>
    <message>
        <source>The chart is in the clipboard</source>
        <translation>چارٹ کلپ بورڈ میں ہے</translation>
    </message>
    <message>
        <source>Open a list of measures</source>
        <translation>اقدامات کی فہرست کھولیں</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جدول</translation>
    </message>
    <message numerus="yes">
        <source>%n measures added.</source>
        <translation>
            <numerusform>%n اقدام شامل ہوا۔</numerusform>
            <numerusform>%n اقدامات شامل ہوئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>قطار %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problems in the list.</source>
        <translation>
            <numerusform>فہرست میں %n مسئلہ ہے۔</numerusform>
            <numerusform>فہرست میں %n مسائل ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the business case</source>
        <translation>کاروباری جائزہ محفوظ کریں</translation>
    </message>
    <message>
        <source>Present value of the plan</source>
        <translation>منصوبے کی موجودہ قدر</translation>
    </message>
    <message>
        <source>it pays</source>
        <translation>فائدہ مند ہے</translation>
    </message>
    <message>
        <source>it does not pay</source>
        <translation>فائدہ مند نہیں</translation>
    </message>
    <message>
        <source>Pays back in</source>
        <translation>رقم واپسی کی مدت</translation>
    </message>
    <message>
        <source>discounted: %1</source>
        <translation>کٹوتی کے بعد: %1</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>اندرونی شرحِ منافع</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>سالانہ</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>نیچے دیکھیں</translation>
    </message>
    <message>
        <source>Return on investment</source>
        <translation>سرمایہ کاری پر منافع</translation>
    </message>
    <message>
        <source>over all years</source>
        <translation>تمام سالوں میں</translation>
    </message>
    <message>
        <source>Internal rate of return: %1</source>
        <translation>اندرونی شرحِ منافع: %1</translation>
    </message>
    <message>
        <source>The plan over the years</source>
        <translation>سال بہ سال منصوبہ</translation>
    </message>
    <message>
        <source>All measures together, discounted</source>
        <translation>تمام اقدامات ملا کر، کٹوتی کے بعد</translation>
    </message>
    <message>
        <source>What decides: %1</source>
        <translation>فیصلہ کن کیا ہے: %1</translation>
    </message>
    <message>
        <source>Present value if one assumption changes; choose a row above</source>
        <translation>ایک مفروضہ بدلنے پر موجودہ قدر؛ اوپر سے قطار چنیں</translation>
    </message>
    <message>
        <source>It costs and brings nothing yet.</source>
        <translation>ابھی اس کی نہ کوئی لاگت ہے نہ فائدہ۔</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>کہاں سے شروع کریں</translation>
    </message>
    <message>
        <source>Numbers are the rows of the table</source>
        <translation>نمبر جدول کی قطاروں کے ہیں</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>کیا یہ فائدہ مند ہے؟</translation>
    </message>
    <message>
        <source>From the actions</source>
        <translation>اصلاحی اقدامات سے</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>فہرست کھولیں</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV محفوظ کریں</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>HTML محفوظ کریں</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF محفوظ کریں</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>اقدام شامل کریں</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>اس کا مطلب</translation>
    </message>
    <message>
        <source>Write a number from 0 to 200.</source>
        <translation>0 سے 200 تک کوئی عدد لکھیں۔</translation>
    </message>
    <message>
        <source>Write a number from 1 to 90.</source>
        <translation>1 سے 90 تک کوئی عدد لکھیں۔</translation>
    </message>
    <message>
        <source>no saving is written yet</source>
        <translation>ابھی کوئی بچت نہیں لکھی گئی</translation>
    </message>
    <message>
        <source>All actions with a cost or a saving are in the list already.</source>
        <translation>لاگت یا بچت والے تمام اقدامات پہلے سے فہرست میں ہیں۔</translation>
    </message>
    <message>
        <source>of %1 measures of %2</source>
        <translation>%2 میں سے %1 اقدامات کا</translation>
    </message>
</context>
<context>
    <name>meyar::ui::CameraFeed</name>
    <message>
        <source>This camera is not connected any more. Plug it in again and press “Try again”.</source>
        <translation>یہ کیمرہ اب جڑا ہوا نہیں۔ اسے دوبارہ لگائیں، پھر ”دوبارہ کوشش کریں“ دبائیں۔</translation>
    </message>
    <message>
        <source>The camera sends no picture. Take its cover off, or unplug it and plug it in again; then press “Try again”.</source>
        <translation>کیمرے سے کوئی تصویر نہیں آ رہی۔ اس کا ڈھکن ہٹائیں یا نکال کر دوبارہ لگائیں، پھر ”دوبارہ کوشش کریں“ دبائیں۔</translation>
    </message>
    <message>
        <source>The camera could not be used. If another program is using it, close that one; then press “Try again”.</source>
        <translation>کیمرہ استعمال نہیں ہو سکا۔ اگر کوئی دوسرا پروگرام اسے استعمال کر رہا ہے تو اسے بند کریں، پھر ”دوبارہ کوشش کریں“ دبائیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::CameraView</name>
    <message>
        <source>Starting the camera…</source>
        <translation>کیمرہ شروع ہو رہا ہے…</translation>
    </message>
    <message numerus="yes">
        <source>%n photos attached. Space takes another one, Esc goes back.</source>
        <translation>
            <numerusform>%n تصویر لگ گئی۔ Space سے اگلی کھینچیں، Esc سے واپس جائیں۔</numerusform>
            <numerusform>%n تصویریں لگ گئیں۔ Space سے اگلی کھینچیں، Esc سے واپس جائیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Space takes the photo and attaches it. Esc goes back.</source>
        <translation>Space سے تصویر کھنچ کر یہاں لگ جائے گی۔ Esc سے واپس جائیں۔</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>کیمرہ</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>کون سا کیمرہ</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>کیمرے کا منظر</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>کیمرہ بند کریں</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>تصویر کھینچیں</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ChartCard</name>
    <message>
        <source>Save the chart</source>
        <translation>چارٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Show as a chart: %1</source>
        <translation>چارٹ دکھائیں: %1</translation>
    </message>
    <message>
        <source>Show as a table: %1</source>
        <translation>جدول دکھائیں: %1</translation>
    </message>
    <message>
        <source>Save or copy: %1</source>
        <translation>محفوظ یا کاپی کریں: %1</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)</source>
        <translation>تصویر محفوظ کریں (PNG)</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)</source>
        <translation>ڈرائنگ محفوظ کریں (SVG)</translation>
    </message>
    <message>
        <source>Save the table (CSV)</source>
        <translation>جدول محفوظ کریں (CSV)</translation>
    </message>
    <message>
        <source>Copy picture and table</source>
        <translation>تصویر اور جدول کاپی کریں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::CheckPanel</name>
    <message>
        <source>Check again</source>
        <translation>دوبارہ جانچیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>کوئی غلطی نہیں ملی</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n غلطی</numerusform>
            <numerusform>%n غلطیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n تنبیہ</numerusform>
            <numerusform>%n تنبیہات</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Correct them in the sheets, then check again.</source>
        <translation>%1۔ شیٹوں میں درست کریں، پھر دوبارہ جانچیں۔</translation>
    </message>
    <message>
        <source>Check of a checklist</source>
        <translation>چیک لسٹ کی جانچ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درآمد کریں</translation>
    </message>
    <message>
        <source>Problems of the checklist</source>
        <translation>چیک لسٹ کی خامیاں</translation>
    </message>
    <message>
        <source>The sheet with the chosen problem</source>
        <translation>وہ شیٹ جس میں منتخب خامی ہے</translation>
    </message>
    <message>
        <source>Reading the checklist</source>
        <translation>چیک لسٹ پڑھی جا رہی ہے</translation>
    </message>
    <message>
        <source>This checklist cannot be imported yet</source>
        <translation>یہ چیک لسٹ ابھی درآمد نہیں ہو سکتی</translation>
    </message>
    <message>
        <source>This checklist is not imported</source>
        <translation>یہ چیک لسٹ درآمد نہیں کی گئی</translation>
    </message>
    <message>
        <source>This checklist can be imported, with remarks</source>
        <translation>یہ چیک لسٹ درآمد ہو سکتی ہے، کچھ باتیں دیکھ لیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::CheckRowView</name>
    <message>
        <source>Not sure</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>چنیں…</translation>
    </message>
    <message>
        <source>Write a number, or nothing.</source>
        <translation>کوئی عدد لکھیں، یا خالی چھوڑ دیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ClosePanel</name>
    <message>
        <source>Close the interviews of this visit?</source>
        <translation>اس دورے کی گفتگوئیں بند کر دیں؟</translation>
    </message>
    <message>
        <source>From then on nobody can read them on this laptop, you neither, even with the passphrase: only the programme's office can. So nobody can force you to show them. Numbers without names stay. This cannot be undone.</source>
        <translation>اس کے بعد اس لیپ ٹاپ پر انہیں کوئی نہیں پڑھ سکے گا، پاس فریز کے ساتھ آپ بھی نہیں؛ صرف پروگرام کا دفتر پڑھ سکے گا۔ یوں کوئی آپ کو دکھانے پر مجبور نہیں کر سکتا۔ بغیر ناموں کے صرف گنتی باقی رہے گی۔ یہ قدم واپس نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Your programme has not sent its key, so they stay under your passphrase on this laptop: whoever has the passphrase can still read them. Nothing more can be written. Import the programme's card to close them for good.</source>
        <translation>آپ کے پروگرام نے اپنی کلید نہیں بھیجی، اس لیے یہ اسی لیپ ٹاپ پر آپ کے پاس فریز کے نیچے رہیں گی: جس کے پاس پاس فریز ہو وہ انہیں پڑھ سکتا ہے۔ مزید کچھ نہیں لکھا جا سکے گا۔ ہمیشہ کے لیے بند کرنے کے لیے پروگرام کا کارڈ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>ہمیشہ کے لیے بند کریں</translation>
    </message>
    <message>
        <source>Close, keep under passphrase</source>
        <translation>بند کریں، پاس فریز کے نیچے رکھیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>تلاش کریں یا کام چنیں</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, in English or Urdu.</source>
        <translation>کچھ نہیں ملا۔ کوئی اور لفظ آزمائیں، اردو یا انگریزی میں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ComparePanel</name>
    <message>
        <source>Compared with</source>
        <translation>موازنہ اس سے</translation>
    </message>
    <message>
        <source>The checklist to compare with</source>
        <translation>وہ چیک لسٹ جس سے موازنہ ہو</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>محفوظ کریں…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Differences of the two checklists</source>
        <translation>دونوں چیک لسٹوں کے فرق</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>ہٹایا گیا</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>جگہ بدلی</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>الفاظ بدلے</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>بدلا</translation>
    </message>
    <message>
        <source>Both ask the same.</source>
        <translation>دونوں ایک ہی باتیں پوچھتی ہیں۔</translation>
    </message>
    <message>
        <source>Choose the checklist to compare with.</source>
        <translation>وہ چیک لسٹ چنیں جس سے موازنہ کرنا ہے۔</translation>
    </message>
    <message>
        <source>Save the differences</source>
        <translation>فرق محفوظ کریں</translation>
    </message>
    <message>
        <source>Excel workbooks (%1)</source>
        <translation>ایکسل فائلیں (%1)</translation>
    </message>
</context>
<context>
    <name>meyar::ui::Comparison</name>
    <message>
        <source>Added</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>ہٹایا گیا</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>جگہ بدلی</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>الفاظ بدلے</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>بدلا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>محفوظ ہو گیا: %1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ConflictCard</name>
    <message>
        <source>Chosen</source>
        <translation>منتخب</translation>
    </message>
    <message>
        <source>Choose this answer</source>
        <translation>یہ جواب چنیں</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>چنیں: %1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ConflictController</name>
    <message>
        <source>Choose one of the answers, or write a third.</source>
        <translation>جوابات میں سے ایک چنیں یا تیسرا جواب لکھیں۔</translation>
    </message>
    <message>
        <source>Write why: the auditors will want to know where the third answer comes from.</source>
        <translation>وجہ لکھیں: آڈیٹر جاننا چاہیں گے کہ تیسرا جواب کہاں سے آیا۔</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>فیصلہ ہو گیا۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ConflictPanel</name>
    <message>
        <source>Two answers, made apart</source>
        <translation>دو جواب، الگ الگ دیے گئے</translation>
    </message>
    <message numerus="yes">
        <source>%n answers, made apart</source>
        <translation>
            <numerusform>%n جواب، الگ سے دیا گیا</numerusform>
            <numerusform>%n جواب، الگ الگ دیے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by you just now</source>
        <translation>
            <numerusform>آپ نے ابھی %n فیصلہ کیا</numerusform>
            <numerusform>آپ نے ابھی %n فیصلے کیے</numerusform>
        </translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>باقی اختلافات</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>کوئی اختلاف نہیں</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>بنڈل درآمد کریں</translation>
    </message>
    <message>
        <source>Score while these are open</source>
        <translation>فیصلوں تک نتیجہ</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>سوال کھولیں</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>آپ کا فیصلہ</translation>
    </message>
    <message>
        <source>All answers stay in the history.</source>
        <translation>تمام جوابات ریکارڈ میں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Write a third answer</source>
        <translation>تیسرا جواب لکھیں</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Why this answer (every auditor sees it)</source>
        <translation>یہ جواب کیوں (ہر آڈیٹر دیکھے گا)</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>بعد میں فیصلہ</translation>
    </message>
    <message>
        <source>Decide and next</source>
        <translation>فیصلہ کریں اور آگے</translation>
    </message>
    <message>
        <source>Answers that differ between two laptops wait here.</source>
        <translation>دو لیپ ٹاپوں کے مختلف جواب فیصلے تک یہاں رہتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ConflictThird</name>
    <message>
        <source>Third answer</source>
        <translation>تیسرا جواب</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>عدد لکھیں</translation>
    </message>
    <message>
        <source>Write the third answer</source>
        <translation>تیسرا جواب لکھیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::CostCalculator</name>
    <message>
        <source>Kind of cost</source>
        <translation>لاگت کی قسم</translation>
    </message>
    <message>
        <source>Choose a measure to use it</source>
        <translation>استعمال کے لیے اقدام چنیں</translation>
    </message>
    <message>
        <source>Use as saving of: %1</source>
        <translation>اس کی بچت کے طور پر لیں: %1</translation>
    </message>
    <message>
        <source>Saves %1 in the year</source>
        <translation>سال میں %1 کی بچت</translation>
    </message>
    <message>
        <source>Costs %1 in the year</source>
        <translation>سال میں %1 کی لاگت</translation>
    </message>
    <message>
        <source>What the present state costs</source>
        <translation>موجودہ حالت کی قیمت</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>غیر حاضری</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>چھوڑنے والے</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>حادثات</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>معیار</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>توانائی</translation>
    </message>
    <message>
        <source>Fill in what you know.</source>
        <translation>جو معلوم ہو وہ لکھیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::CoverageModel</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>صورت حال</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>پورا</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزوی</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باقی</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>لاگو نہیں</translation>
    </message>
    <message>
        <source>%1: %2 met, %3 partly, %4 failed, %5 not answered</source>
        <translation>%1: %2 پورے، %3 جزوی، %4 ناکام، %5 کا جواب نہیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::DashboardFilters</name>
    <message>
        <source>All the time</source>
        <translation>سارا عرصہ</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>اس سال</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>پچھلے سال</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>پچھلے 12 مہینے</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>پچھلے 3 مہینے</translation>
    </message>
    <message>
        <source>All checklists</source>
        <translation>تمام چیک لسٹیں</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>تمام شہر</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>تمام شعبے</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>چیک لسٹ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>عرصہ</translation>
    </message>
    <message>
        <source>Only closed audits</source>
        <translation>صرف بند آڈٹ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>سب دکھائیں</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>دو تاریخوں کے درمیان</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>اس دن سے</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>اس دن تک</translation>
    </message>
</context>
<context>
    <name>meyar::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Reading audits that were not counted before</source>
        <translation>جو آڈٹ پہلے نہیں گنے گئے وہ پڑھے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 کے نام سے محفوظ ہو گیا</translation>
    </message>
    <message>
        <source>Picture and table are copied</source>
        <translation>تصویر اور جدول کاپی ہو گئے</translation>
    </message>
    <message numerus="yes">
        <source>%n audits</source>
        <translation>
            <numerusform>%n آڈٹ</numerusform>
            <numerusform>%n آڈٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factories</source>
        <translation>
            <numerusform>%n کارخانہ</numerusform>
            <numerusform>%n کارخانے</numerusform>
        </translation>
    </message>
    <message>
        <source>Median score of the audits of each month</source>
        <translation>ہر مہینے کے آڈٹ کا درمیانی سکور</translation>
    </message>
    <message>
        <source>No audit here has a score yet.</source>
        <translation>یہاں کسی آڈٹ کا ابھی سکور نہیں۔</translation>
    </message>
    <message>
        <source>Open corrective actions against the agreed dates</source>
        <translation>کھلے اصلاحی اقدامات، طے شدہ تاریخوں کے مقابلے میں</translation>
    </message>
    <message>
        <source>No corrective action was agreed yet.</source>
        <translation>ابھی کوئی اصلاحی اقدام طے نہیں ہوا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n factories, first and latest visit</source>
        <translation>
            <numerusform>%n کارخانہ، پہلا اور تازہ دورہ</numerusform>
            <numerusform>%n کارخانے، پہلا اور تازہ دورہ</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs factories that were visited twice with the same checklist.</source>
        <translation>اس کے لیے ایسے کارخانے چاہئیں جن کا ایک ہی چیک لسٹ سے دو بار دورہ ہوا ہو۔</translation>
    </message>
    <message>
        <source>Open findings by city and severity</source>
        <translation>کھلی خامیاں، شہر اور شدت کے لحاظ سے</translation>
    </message>
    <message>
        <source>No finding is open.</source>
        <translation>کوئی خامی کھلی نہیں۔</translation>
    </message>
    <message>
        <source>Checkpoints that were failed or met in part, most often first</source>
        <translation>جو نکات ناکام یا جزوی رہے، سب سے زیادہ والے پہلے</translation>
    </message>
    <message>
        <source>No checkpoint was failed.</source>
        <translation>کوئی نکتہ ناکام نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Share of failed checkpoints</source>
        <translation>ناکام نکات کا حصہ</translation>
    </message>
    <message>
        <source>No audit here has answers that count yet.</source>
        <translation>یہاں کسی آڈٹ میں ابھی شمار ہونے والے جواب نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>in %n factories</source>
        <translation>
            <numerusform>%n کارخانے میں</numerusform>
            <numerusform>%n کارخانوں میں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a result yet</source>
        <translation>
            <numerusform>%n کا نتیجہ ابھی نہیں</numerusform>
            <numerusform>%n کا نتیجہ ابھی نہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n ابھی کھلا ہے</numerusform>
            <numerusform>%n ابھی کھلے ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>all closed</source>
        <translation>سب بند</translation>
    </message>
    <message>
        <source>of the latest visits</source>
        <translation>تازہ دوروں کا</translation>
    </message>
    <message>
        <source>no second visit yet</source>
        <translation>ابھی دوسرا دورہ نہیں ہوا</translation>
    </message>
    <message>
        <source>up %1 since the baseline</source>
        <translation>آغاز سے %1 زیادہ</translation>
    </message>
    <message>
        <source>down %1 since the baseline</source>
        <translation>آغاز سے %1 کم</translation>
    </message>
    <message>
        <source>as at the baseline</source>
        <translation>آغاز کے برابر</translation>
    </message>
    <message>
        <source>open</source>
        <translation>کھلی</translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n سنگین</numerusform>
            <numerusform>%n سنگین</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeats</source>
        <translation>
            <numerusform>%n دوبارہ</numerusform>
            <numerusform>%n دوبارہ</numerusform>
        </translation>
    </message>
    <message>
        <source>none critical</source>
        <translation>کوئی سنگین نہیں</translation>
    </message>
    <message>
        <source>of %1 open</source>
        <translation>کل کھلے %1 میں سے</translation>
    </message>
    <message numerus="yes">
        <source>%n to verify</source>
        <translation>
            <numerusform>%n کی تصدیق باقی</numerusform>
            <numerusform>%n کی تصدیق باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>none to verify</source>
        <translation>کسی کی تصدیق باقی نہیں</translation>
    </message>
    <message>
        <source>Only law in force at the factory on the day; a checkpoint counts under every clause it cites</source>
        <translation>صرف وہ قانون جو اس دن کارخانے پر لاگو تھا؛ ہر نکتہ اپنی ہر شق میں گنا جاتا ہے</translation>
    </message>
    <message>
        <source>Answered checkpoints that apply; not applicable ones are left out</source>
        <translation>جن لاگو نکات کا جواب دیا گیا؛ جو لاگو نہیں وہ شامل نہیں</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>آڈٹ</translation>
    </message>
    <message>
        <source>Score, median</source>
        <translation>اوسط درجے کا سکور</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>خامیاں</translation>
    </message>
    <message>
        <source>Actions overdue</source>
        <translation>تاخیر والے اقدامات</translation>
    </message>
    <message>
        <source>Compliance by</source>
        <translation>تعمیل بلحاظ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>شق</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>کنونشن</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>No audits yet</source>
        <translation>ابھی کوئی آڈٹ نہیں</translation>
    </message>
    <message>
        <source>Charts of compliance, findings and actions come from audits.</source>
        <translation>تعمیل، خامیوں اور اقدامات کے چارٹ آڈٹ سے بنتے ہیں۔</translation>
    </message>
    <message>
        <source>Start an audit</source>
        <translation>آڈٹ شروع کریں</translation>
    </message>
    <message>
        <source>Tables instead of charts</source>
        <translation>چارٹ کی جگہ جدول</translation>
    </message>
    <message>
        <source>Only closed audits</source>
        <translation>صرف بند آڈٹ</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>سب دوبارہ دکھائیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::DataController</name>
    <message>
        <source>Age</source>
        <translation>کتنا پرانا</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>کب بنا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>کیوں</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>سائز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Making a backup and reading it back…</source>
        <translation>بیک اپ بنا کر اسے پڑھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Checking every change and every list…</source>
        <translation>ہر تبدیلی اور ہر فہرست کی جانچ ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>بیک اپ پڑھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Writing the new file…</source>
        <translation>نئی فائل لکھی جا رہی ہے…</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>بیک اپ بن گیا اور جانچ لیا گیا۔</translation>
    </message>
    <message>
        <source>Saved as %1. Open it with Meyar to look into it; the database here stays as it is.</source>
        <translation>%1 کے نام سے محفوظ ہو گیا۔ دیکھنے کے لیے اسے معیار سے کھولیں؛ یہاں کا ڈیٹابیس جوں کا توں ہے۔</translation>
    </message>
    <message>
        <source>a file of this name is there already</source>
        <translation>اس نام کی فائل پہلے سے موجود ہے</translation>
    </message>
</context>
<context>
    <name>meyar::ui::DataPanel</name>
    <message>
        <source>Save the backup as a new file</source>
        <translation>بیک اپ کو نئی فائل میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Databases of Meyar (*.meyardb)</source>
        <translation>معیار کے ڈیٹابیس (*.meyardb)</translation>
    </message>
    <message>
        <source>Programme: %1</source>
        <translation>پروگرام: %1</translation>
    </message>
    <message>
        <source>Made by themselves after half an hour of work, on closing and before each merge, and read back each time. They are in %1. Take one to another disk now and then: a laptop can be lost with all of them.</source>
        <translation>آدھے گھنٹے کے کام کے بعد، بند کرتے وقت اور ہر بنڈل شامل کرنے سے پہلے خود بنتے ہیں، اور ہر بار پڑھ کر جانچے جاتے ہیں۔ یہ فولڈر %1 میں ہیں۔ وقتاً فوقتاً ایک کسی دوسری ڈسک پر رکھیں: لیپ ٹاپ گم ہو تو سب ساتھ جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Go back to %1 (%2)?</source>
        <translation>%1 (%2) کی حالت پر واپس جائیں؟</translation>
    </message>
    <message>
        <source>Meyar closes, puts this backup in the place of the database and opens again. What is here now is kept beside it as a file of its own, so nothing is lost, but answers written since then are only in that file. Photos and documents stay. Or save the backup as a new file and only look into it.</source>
        <translation>معیار بند ہو گا، ڈیٹابیس کی جگہ یہ بیک اپ رکھے گا اور پھر کھلے گا۔ جو اب یہاں ہے وہ ساتھ ہی الگ فائل میں رکھا جائے گا، اس لیے کچھ ضائع نہیں ہو گا، مگر اس کے بعد لکھے گئے جواب صرف اُسی فائل میں ہوں گے۔ تصویریں اور دستاویزات جوں کی توں رہیں گی۔ یا بیک اپ کو نئی فائل میں محفوظ کر کے صرف دیکھ لیں۔</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one.</source>
        <translation>یہ بیک اپ خراب ہے۔ کوئی دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>ڈیٹابیس</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>کیا سب کچھ سلامت ہے؟</translation>
    </message>
    <message>
        <source>Reads the whole file and compares every change and every list with what was written. You can go on working.</source>
        <translation>پوری فائل پڑھ کر ہر تبدیلی اور ہر فہرست کو لکھے ہوئے سے ملاتا ہے۔ آپ کام جاری رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>ڈیٹابیس کی جانچ کریں</translation>
    </message>
    <message>
        <source>Details for those who help</source>
        <translation>مدد کرنے والوں کے لیے تفصیل</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ابھی بیک اپ بنائیں</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>ابھی کوئی بیک اپ نہیں</translation>
    </message>
    <message>
        <source>The first is made by itself after half an hour of work, or now if you like.</source>
        <translation>پہلا آدھے گھنٹے کے کام کے بعد خود بن جاتا ہے، یا چاہیں تو ابھی بنا لیں۔</translation>
    </message>
    <message>
        <source>Check this backup</source>
        <translation>یہ بیک اپ جانچیں</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>واپس لائیں…</translation>
    </message>
    <message>
        <source>Replace the database</source>
        <translation>ڈیٹابیس کی جگہ رکھیں</translation>
    </message>
    <message>
        <source>Save as a new file…</source>
        <translation>نئی فائل میں محفوظ کریں…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>رہنے دیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::DateField</name>
    <message>
        <source>No date</source>
        <translation>تاریخ نہیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::DrawCard</name>
    <message>
        <source>This list cannot be taken.</source>
        <translation>یہ فہرست نہیں لی جا سکتی۔</translation>
    </message>
    <message>
        <source>Open a list of workers</source>
        <translation>کارکنوں کی فہرست کھولیں</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>فہرستیں (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>A whole number of up to six digits.</source>
        <translation>زیادہ سے زیادہ چھ ہندسوں کا پورا عدد۔</translation>
    </message>
    <message>
        <source>Whom to interview</source>
        <translation>کس سے بات کریں</translation>
    </message>
    <message>
        <source>Paste list</source>
        <translation>فہرست چسپاں کریں</translation>
    </message>
    <message>
        <source>Open list…</source>
        <translation>فہرست کھولیں…</translation>
    </message>
    <message>
        <source>Forget the list</source>
        <translation>فہرست بھلا دیں</translation>
    </message>
    <message>
        <source>Everybody gets a share by</source>
        <translation>حصہ اس کے حساب سے</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>قرعہ نمبر</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>اتفاقی</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>قرعہ نکالیں</translation>
    </message>
    <message>
        <source>Parts of the list and how many are drawn from each</source>
        <translation>فہرست کے حصے اور ہر ایک سے کتنے چنے گئے</translation>
    </message>
    <message>
        <source>Who was drawn</source>
        <translation>کون چنا گیا</translation>
    </message>
    <message>
        <source>Drawn or instead</source>
        <translation>چنے گئے یا متبادل</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>پرنٹ کریں…</translation>
    </message>
    <message>
        <source>Keep these names to yourself: if the list stays with the management, whoever talks to you can be found. Meyar does not save them; it keeps the seed and the counts.</source>
        <translation>یہ نام اپنے پاس رکھیں: اگر فہرست انتظامیہ کے پاس رہ جائے تو آپ سے بات کرنے والے پہچانے جا سکتے ہیں۔ معیار انہیں محفوظ نہیں کرتا؛ صرف قرعہ نمبر اور گنتی رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Copy the list of all workers from the office's spreadsheet: a line of headings, the card number or name in the first column, then sex, department, shift, contract. The list is not saved.</source>
        <translation>دفتر کی اسپریڈشیٹ سے تمام کارکنوں کی فہرست کاپی کریں: پہلی سطر عنوانات، پہلے کالم میں کارڈ نمبر یا نام، پھر جنس، شعبہ، شفٹ، معاہدہ۔ فہرست محفوظ نہیں کی جاتی۔</translation>
    </message>
    <message>
        <source>Drawn on %1: %2 of %3 workers.</source>
        <translation>%1 کو قرعہ نکلا: %3 میں سے %2 کارکن۔</translation>
    </message>
    <message>
        <source>This is the same list: the same people are shown.</source>
        <translation>یہ وہی فہرست ہے: وہی لوگ دکھائے گئے ہیں۔</translation>
    </message>
    <message>
        <source>Paste the same list to see who they are.</source>
        <translation>وہ کون ہیں یہ دیکھنے کے لیے وہی فہرست چسپاں کریں۔</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>قرعہ نمبر %1</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) in the list</source>
        <translation>
            <numerusform>فہرست میں %n کارکن</numerusform>
            <numerusform>فہرست میں %n کارکن</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the list that was drawn from.</source>
        <translation>قرعہ اس فہرست سے نہیں نکلا تھا۔</translation>
    </message>
    <message>
        <source>A new draw takes the place of the one that is kept.</source>
        <translation>نیا قرعہ محفوظ قرعے کی جگہ لے لے گا۔</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>کارکن</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>چنے گئے</translation>
    </message>
    <message>
        <source>Smaller parts together</source>
        <translation>چھوٹے حصے ملا کر</translation>
    </message>
    <message>
        <source>If somebody is absent</source>
        <translation>اگر کوئی غیر حاضر ہو</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>کارکن</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>اکیلے</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>گروپ %1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::EnterprisesController</name>
    <message>
        <source>Factory</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>صوبہ</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>کارکن</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>پچھلا دورہ</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>کھلی خامیاں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::EnterprisesPage</name>
    <message>
        <source>Factories</source>
        <translation>کارخانے</translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n یونٹ</numerusform>
            <numerusform>%n یونٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sites</source>
        <translation>
            <numerusform>%n میں سے %1 یونٹ</numerusform>
            <numerusform>%n میں سے %1 یونٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the factories</source>
        <translation>کارخانوں کی فہرست چھانٹیں</translation>
    </message>
    <message>
        <source>Name, city, phone…</source>
        <translation>نام، شہر، فون…</translation>
    </message>
    <message>
        <source>Add factory</source>
        <translation>کارخانہ شامل کریں</translation>
    </message>
    <message>
        <source>No factory fits the filter.</source>
        <translation>اس تلاش سے کوئی کارخانہ نہیں ملا۔</translation>
    </message>
    <message>
        <source>No factories yet</source>
        <translation>ابھی کوئی کارخانہ نہیں</translation>
    </message>
    <message>
        <source>Add the first one: name, city and province are enough to start an audit.</source>
        <translation>پہلا کارخانہ شامل کریں: آڈٹ شروع کرنے کے لیے نام، شہر اور صوبہ کافی ہیں۔</translation>
    </message>
    <message>
        <source>Add a site of this enterprise</source>
        <translation>اس ادارے کا ایک اور یونٹ شامل کریں</translation>
    </message>
    <message>
        <source>Start an audit at this factory</source>
        <translation>اس کارخانے کا آڈٹ شروع کریں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::EnvironmentPanel</name>
    <message>
        <source>What is shown</source>
        <translation>کیا دکھایا جائے</translation>
    </message>
    <message>
        <source>Document that says so</source>
        <translation>ثبوت کی دستاویز</translation>
    </message>
    <message>
        <source>Amounts by month</source>
        <translation>مہینہ وار مقدار</translation>
    </message>
    <message>
        <source>Chemical inventory</source>
        <translation>کیمیکل کی فہرست</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>نام لکھیں۔</translation>
    </message>
    <message>
        <source>The chemical is kept</source>
        <translation>کیمیکل محفوظ ہو گیا</translation>
    </message>
    <message>
        <source>Write numbers like 1,250 or 12.5; leave a cell empty if nobody has measured.</source>
        <translation>عدد یوں لکھیں: 1,250 یا 12.5؛ اگر کسی نے ناپا نہیں تو خانہ خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Chemical</source>
        <translation>کیمیکل</translation>
    </message>
    <message>
        <source>New chemical</source>
        <translation>نیا کیمیکل</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 سے %2</translation>
    </message>
    <message>
        <source>Nothing is measured yet: write amounts from bills and meters into the sheet.</source>
        <translation>ابھی کچھ نہیں ناپا گیا: بلوں اور میٹروں سے مقداریں شیٹ میں لکھیں۔</translation>
    </message>
    <message>
        <source>It needs the output of the same months.</source>
        <translation>اس کے لیے انہی مہینوں کی پیداوار چاہیے۔</translation>
    </message>
    <message>
        <source>Write what the laboratory found into the sheet.</source>
        <translation>لیبارٹری کے نتیجے شیٹ میں لکھیں۔</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>مقداریں</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>لیبارٹری</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>پچھلے مہینے</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>اگلے مہینے</translation>
    </message>
    <message>
        <source>Bill or report that says so</source>
        <translation>ثبوت کا بل یا رپورٹ</translation>
    </message>
    <message>
        <source>Values of the laboratory by month</source>
        <translation>لیبارٹری کی مہینہ وار قدریں</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>توانائی</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>پانی</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>فضلہ</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>کیمیکل</translation>
    </message>
    <message>
        <source>Greenhouse gas</source>
        <translation>گرین ہاؤس گیس</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>چارٹ کیا دکھائیں</translation>
    </message>
    <message>
        <source>No chemical yet</source>
        <translation>ابھی کوئی کیمیکل نہیں</translation>
    </message>
    <message>
        <source>What is in the store: CAS number, level of the buyers' list, age of the safety data sheet.</source>
        <translation>گودام میں کیا ہے: CAS نمبر، خریداروں کی فہرست کا درجہ، سیفٹی ڈیٹا شیٹ کی عمر۔</translation>
    </message>
    <message>
        <source>Write numbers like 12.5, or “&lt;0.1” where the laboratory found nothing; leave a cell empty if nobody has measured.</source>
        <translation>نمبر یوں لکھیں: 12.5، یا جہاں لیبارٹری کو کچھ نہیں ملا وہاں ”&lt;0.1“؛ جو کسی نے ناپا نہیں وہ خانہ خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>It needs values before and after treatment, or waste water by month.</source>
        <translation>اس کے لیے صفائی سے پہلے اور بعد کی قدریں، یا مہینے کا گندا پانی چاہیے۔</translation>
    </message>
    <message>
        <source>Nothing was taken. This is no number of 0 or more: %1.</source>
        <translation>کچھ نہیں لیا گیا۔ یہ 0 یا اس سے بڑا عدد نہیں: %1۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::EvidenceCard</name>
    <message>
        <source>Writing the photos and documents…</source>
        <translation>تصویریں اور دستاویزات لکھی جا رہی ہیں…</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>تصویریں اور دستاویزات</translation>
    </message>
    <message>
        <source>They go in files of their own, to whoever the bundle above is for. The other laptop takes them in any order, before or after the bundle.</source>
        <translation>یہ الگ فائلوں میں جاتی ہیں، اُسی کے لیے جس کے لیے اوپر کا بنڈل ہے۔ دوسرا لیپ ٹاپ انہیں کسی بھی ترتیب سے لے لیتا ہے، بنڈل سے پہلے یا بعد۔</translation>
    </message>
    <message>
        <source>Size of each file</source>
        <translation>ہر فائل کا سائز</translation>
    </message>
    <message>
        <source>20 MB, for mail</source>
        <translation>ای میل کے لیے 20 MB</translation>
    </message>
    <message>
        <source>512 MB</source>
        <translation>512 MB</translation>
    </message>
    <message>
        <source>4 GB</source>
        <translation>4 GB</translation>
    </message>
    <message>
        <source>Save photos and documents…</source>
        <translation>تصویریں اور دستاویزات محفوظ کریں…</translation>
    </message>
</context>
<context>
    <name>meyar::ui::EvidenceDesk</name>
    <message>
        <source>This visit is closed: the photos of its questions stay as they are. Reopen it, or attach the photo to a finding on the Findings page.</source>
        <translation>یہ دورہ بند ہو چکا ہے: اس کے سوالوں کی تصاویر جوں کی توں رہیں گی۔ دورہ دوبارہ کھولیں، یا تصویر ”خامیاں“ کے صفحے پر کسی خامی کے ساتھ لگائیں۔</translation>
    </message>
    <message>
        <source>There is no photo and no file to attach. Copy a picture, or files in the file manager, and paste again.</source>
        <translation>لگانے کے لیے کوئی تصویر یا فائل نہیں۔ تصویر یا فائلیں کاپی کریں اور دوبارہ پیسٹ کریں۔</translation>
    </message>
    <message>
        <source>It is attached here already, so it was not added again.</source>
        <translation>یہ پہلے سے یہاں لگی ہے، اس لیے دوبارہ نہیں لگائی گئی۔</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>ہٹایا گیا: %1</translation>
    </message>
    <message>
        <source>Its file is not on this laptop yet, so it cannot be attached elsewhere. Import the bundle that has it, then try again.</source>
        <translation>اس کی فائل ابھی اس لیپ ٹاپ پر نہیں، اس لیے کہیں اور نہیں لگ سکتی۔ وہ بنڈل درآمد کریں جس میں یہ ہے، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Attached to the other question too.</source>
        <translation>دوسرے سوال کے ساتھ بھی لگا دی گئی۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::EvidencePanel</name>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 موجود، کم از کم %2</translation>
    </message>
    <message>
        <source>Photos to attach</source>
        <translation>لگانے کے لیے تصاویر</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>تصاویر</translation>
    </message>
    <message>
        <source>Photos and documents to attach</source>
        <translation>لگانے کے لیے تصاویر اور دستاویزات</translation>
    </message>
    <message>
        <source>Photos and PDF</source>
        <translation>تصاویر اور PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>تمام فائلیں</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>فائلیں لگ رہی ہیں</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>اور %n مزید۔</numerusform>
            <numerusform>اور %n مزید۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Not attached: %1</source>
        <translation>نہیں لگی: %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ثبوت</translation>
    </message>
    <message>
        <source>Drop photos or PDF files here, or press Ctrl+V.</source>
        <translation>تصاویر یا PDF فائلیں کھینچ کر یہاں چھوڑیں، یا Ctrl+V دبائیں۔</translation>
    </message>
    <message>
        <source>Photos and captions are not sealed, also where answers are. Nobody's face, name or words belong here.</source>
        <translation>تصاویر اور ان کے عنوان مہر بند نہیں ہوتے، خواہ جواب مہر بند ہوں۔ کسی کا چہرہ، نام یا بات یہاں نہ آئے۔</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسپاں</translation>
    </message>
    <message>
        <source>Attach photos, several at once</source>
        <translation>تصاویر لگائیں، ایک ساتھ کئی</translation>
    </message>
    <message>
        <source>Attach photos or PDF files, several at once</source>
        <translation>تصاویر یا PDF فائلیں لگائیں، ایک ساتھ کئی</translation>
    </message>
    <message>
        <source>Attach what is on the clipboard</source>
        <translation>جو کاپی کیا ہے وہ یہاں لگائیں</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>کیمرہ</translation>
    </message>
    <message>
        <source>Take photos with the camera of this computer</source>
        <translation>اس کمپیوٹر کے کیمرے سے تصویریں کھینچیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::EvidenceTile</name>
    <message>
        <source>Not on this laptop</source>
        <translation>اس لیپ ٹاپ پر نہیں</translation>
    </message>
    <message>
        <source>File damaged</source>
        <translation>فائل خراب ہے</translation>
    </message>
    <message>
        <source>Also at another factory</source>
        <translation>دوسرے کارخانے میں بھی</translation>
    </message>
    <message>
        <source>Edited copy</source>
        <translation>ترمیم شدہ نقل</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ExchangeController</name>
    <message>
        <source>Checking every signature…</source>
        <translation>ہر دستخط کی جانچ ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>شامل کیا جا رہا ہے…</translation>
    </message>
    <message numerus="yes">
        <source>Merging %n files…</source>
        <translation>
            <numerusform>%n فائل شامل ہو رہی ہے…</numerusform>
            <numerusform>%n فائلیں شامل ہو رہی ہیں…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>تبادلہ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درآمد</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>اختلافات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برآمد</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n باقی</numerusform>
            <numerusform>%n باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>merge what another laptop wrote</source>
        <translation>دوسرے لیپ ٹاپ کا کام یہاں شامل کریں</translation>
    </message>
    <message>
        <source>one file for the other laptops</source>
        <translation>دوسرے لیپ ٹاپوں کے لیے ایک فائل</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>بنڈل محفوظ کریں</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts wait for a decision</source>
        <translation>
            <numerusform>%n اختلاف فیصلے کا منتظر ہے</numerusform>
            <numerusform>%n اختلافات فیصلے کے منتظر ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Export, import or conflicts</source>
        <translation>برآمد، درآمد یا اختلافات</translation>
    </message>
    <message>
        <source>Show export</source>
        <translation>برآمد دکھائیں</translation>
    </message>
    <message>
        <source>Show import</source>
        <translation>درآمد دکھائیں</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>اختلافات دکھائیں</translation>
    </message>
    <message>
        <source>Save a bundle</source>
        <translation>بنڈل محفوظ کریں</translation>
    </message>
    <message>
        <source>Merge the bundle</source>
        <translation>بنڈل شامل کریں</translation>
    </message>
    <message>
        <source>Choose the first answer</source>
        <translation>پہلا جواب چنیں</translation>
    </message>
    <message>
        <source>Choose the second answer</source>
        <translation>دوسرا جواب چنیں</translation>
    </message>
    <message>
        <source>Write a third answer</source>
        <translation>تیسرا جواب لکھیں</translation>
    </message>
    <message>
        <source>Decide and go to the next conflict</source>
        <translation>فیصلہ کریں اور اگلے اختلاف پر جائیں</translation>
    </message>
    <message>
        <source>Decide this conflict later</source>
        <translation>اس اختلاف کا فیصلہ بعد میں</translation>
    </message>
    <message>
        <source>Open the question of this conflict</source>
        <translation>اس اختلاف کا سوال کھولیں</translation>
    </message>
    <message>
        <source>Bundles of Meyar (*.meyar *.meyar.age)</source>
        <translation>معیار کے بنڈل (*.meyar *.meyar.age)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>رسید محفوظ کریں</translation>
    </message>
    <message>
        <source>Choose a folder with bundles</source>
        <translation>بنڈلوں والا فولڈر چنیں</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation>بنڈل چنیں</translation>
    </message>
    <message>
        <source>Save a receipt</source>
        <translation>رسید محفوظ کریں</translation>
    </message>
    <message>
        <source>Import a folder of bundles</source>
        <translation>بنڈلوں کا پورا فولڈر درآمد کریں</translation>
    </message>
    <message>
        <source>Import bundles</source>
        <translation>بنڈل درآمد کریں</translation>
    </message>
    <message>
        <source>Save photos and documents</source>
        <translation>تصویریں اور دستاویزات محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ExportPanel</name>
    <message>
        <source>Sealing, signing and writing the bundle…</source>
        <translation>بنڈل سیل کیا جا رہا ہے، اس پر دستخط ہو رہے ہیں اور اسے لکھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>What goes into the bundle</source>
        <translation>بنڈل میں کیا جائے گا</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>سب کچھ</translation>
    </message>
    <message>
        <source>One audit</source>
        <translation>ایک آڈٹ</translation>
    </message>
    <message>
        <source>The audit to export</source>
        <translation>برآمد کے لیے آڈٹ</translation>
    </message>
    <message>
        <source>Only a bundle of everything counts them as exported.</source>
        <translation>یہ جوابات صرف ”سب کچھ“ والے بنڈل سے برآمد شدہ شمار ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Save the bundle…</source>
        <translation>بنڈل محفوظ کریں…</translation>
    </message>
    <message>
        <source>The bundle is written and checked</source>
        <translation>بنڈل لکھا گیا اور جانچ لیا گیا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>اس میں کیا ہے</translation>
    </message>
    <message>
        <source>Fingerprint of this bundle</source>
        <translation>اس بنڈل کا شناختی نشان</translation>
    </message>
    <message>
        <source>Take it to the other laptop on a USB stick, by mail or by messenger. It is one file and can be copied as often as you like.</source>
        <translation>اسے یو ایس بی، ای میل یا میسنجر سے دوسرے لیپ ٹاپ تک پہنچائیں۔ یہ ایک ہی فائل ہے، جتنی بار چاہیں نقل کریں۔</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>یہ لیپ ٹاپ</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>آڈیٹر</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>لیپ ٹاپ</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>شناختی نشان</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>Whoever merges your bundle for the first time sees this fingerprint. Read it out to them once, and nobody else can send bundles in your name.</source>
        <translation>جو پہلی بار آپ کا بنڈل شامل کرے گا اسے یہ نشان دکھے گا۔ ایک بار اسے پڑھ کر سنا دیں، پھر کوئی اور آپ کے نام سے بنڈل نہیں بھیج سکے گا۔</translation>
    </message>
    <message>
        <source>The receipt is written</source>
        <translation>رسید لکھی گئی</translation>
    </message>
    <message>
        <source>What a laptop lacks</source>
        <translation>جو کسی لیپ ٹاپ کے پاس نہیں</translation>
    </message>
    <message>
        <source>The laptop to export for</source>
        <translation>جس لیپ ٹاپ کے لیے برآمد کرنا ہے</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>اسے کون کھول سکتا ہے</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Readable by anyone</source>
        <translation>سب کے لیے کھلا</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>رسید…</translation>
    </message>
    <message>
        <source>A small file that says what this laptop has and what is missing here</source>
        <translation>ایک چھوٹی فائل جو بتاتی ہے کہ اس لیپ ٹاپ کے پاس کیا ہے اور کیا نہیں</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>دوسرے لیپ ٹاپ</translation>
    </message>
    <message>
        <source>A change counts as confirmed when a bundle or a receipt of that laptop says so.</source>
        <translation>تبدیلی کی تصدیق تب شمار ہوتی ہے جب اس لیپ ٹاپ کا کوئی بنڈل یا رسید یہ بتائے۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FactsForm</name>
    <message>
        <source>Not more than all workers.</source>
        <translation>کل کارکنوں سے زیادہ نہیں ہو سکتیں۔</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2, or empty.</source>
        <translation>%1 سے %2 تک پورا عدد لکھیں، یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>کارکن</translation>
    </message>
    <message>
        <source>Women among them</source>
        <translation>ان میں خواتین</translation>
    </message>
    <message>
        <source>Shifts a day</source>
        <translation>روزانہ شفٹیں</translation>
    </message>
    <message>
        <source>Steam boiler</source>
        <translation>بھاپ کا بوائلر</translation>
    </message>
    <message>
        <source>Lift or hoist</source>
        <translation>لفٹ یا ہوائسٹ</translation>
    </message>
    <message>
        <source>Chemical store</source>
        <translation>کیمیکل سٹور</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>Floors, incl. ground</source>
        <translation>منزلیں، گراؤنڈ فلور سمیت</translation>
    </message>
    <message>
        <source>Work, 10 pm to 6 am</source>
        <translation>رات کا کام، 10 سے صبح 6 بجے</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FilterBar</name>
    <message>
        <source>All factories</source>
        <translation>تمام کارخانے</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>ہر شدت</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n کی تاریخ گزر چکی</numerusform>
            <numerusform>%n کی تاریخ گزر چکی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n خامی</numerusform>
            <numerusform>%n خامیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n findings</source>
        <translation>
            <numerusform>خامیاں: %n میں سے %1</numerusform>
            <numerusform>خامیاں: %n میں سے %1</numerusform>
        </translation>
    </message>
    <message>
        <source>How the findings are shown</source>
        <translation>خامیاں دکھانے کا انداز</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>بورڈ</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تاریخ گزر چکی</translation>
    </message>
    <message>
        <source>Search the findings</source>
        <translation>خامیوں میں تلاش</translation>
    </message>
    <message>
        <source>Code, words, person…</source>
        <translation>کوڈ، الفاظ، نام…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <source>Files: calendar and action plans</source>
        <translation>فائلیں: کیلنڈر اور اصلاحی منصوبے</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingCard</name>
    <message>
        <source>Open finding</source>
        <translation>خامی کھولیں</translation>
    </message>
    <message>
        <source>See finding</source>
        <translation>خامی دیکھیں</translation>
    </message>
    <message>
        <source>Finding recorded</source>
        <translation>درج شدہ خامی</translation>
    </message>
    <message>
        <source>Finding proposed</source>
        <translation>مجوزہ خامی</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingPanel</name>
    <message>
        <source>What is wrong</source>
        <translation>کیا خرابی ہے</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>ٹھوس ثبوت</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>اصل وجہ</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>پینل بند کریں</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>سوال کھولیں</translation>
    </message>
    <message>
        <source>Ask “why?” until the answer is something that can be changed.</source>
        <translation>”کیوں؟“ پوچھتے جائیں، جب تک ایسی وجہ نہ ملے جسے بدلا جا سکے۔</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>دفعات</translation>
    </message>
    <message>
        <source>Remove this finding</source>
        <translation>یہ خامی ہٹائیں</translation>
    </message>
    <message>
        <source>Five whys</source>
        <translation>پانچ بار کیوں</translation>
    </message>
    <message>
        <source>One answer a line: each says why the line above it is so.</source>
        <translation>ہر سطر میں ایک جواب: ہر جواب بتائے کہ اوپر والی بات کیوں ہے۔</translation>
    </message>
    <message>
        <source>Ask “why?” five times</source>
        <translation>پانچ بار ”کیوں“ پوچھیں</translation>
    </message>
    <message>
        <source>Follow-up visit</source>
        <translation>فالو اپ دورہ</translation>
    </message>
    <message>
        <source>The audit is closed: what was found stands. To change it, open the audit again; causes and actions go on here.</source>
        <translation>آڈٹ بند ہے: جو پایا گیا وہ قائم ہے۔ بدلنے کے لیے آڈٹ دوبارہ کھولیں؛ وجوہات اور کام یہاں جاری رہتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsCalendar</name>
    <message numerus="yes">
        <source>%1: %n findings due</source>
        <translation>
            <numerusform>%1: %n خامی کی میعاد</numerusform>
            <numerusform>%1: %n خامیوں کی میعاد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>اس دن کسی کی میعاد نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n open findings have no date</source>
        <translation>
            <numerusform>%n کھلی خامی کی تاریخ نہیں</numerusform>
            <numerusform>%n کھلی خامیوں کی تاریخ نہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>پیر</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>منگل</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>بدھ</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>جمعرات</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>جمعہ</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>ہفتہ</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>اتوار</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>پچھلا مہینہ</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>اگلا مہینہ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Days with what is due</source>
        <translation>دن اور ان کی میعاد</translation>
    </message>
    <message>
        <source>Findings due on this day</source>
        <translation>اس دن کی میعاد والی خامیاں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsController</name>
    <message>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>خامی</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>Finding removed.</source>
        <translation>خامی ہٹا دی گئی۔</translation>
    </message>
    <message numerus="yes">
        <source>%n actions marked as done.</source>
        <translation>
            <numerusform>%n اقدام مکمل قرار دیا گیا۔</numerusform>
            <numerusform>%n اقدامات مکمل قرار دیے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>لکھیں کہ کیا کرنا ہے۔</translation>
    </message>
    <message>
        <source>Action marked as done.</source>
        <translation>اقدام مکمل قرار دیا گیا۔</translation>
    </message>
    <message>
        <source>Action removed.</source>
        <translation>اقدام ہٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>None of these findings has an open action to change.</source>
        <translation>ان خامیوں میں کوئی کھلا اقدام نہیں جسے بدلا جائے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n actions changed.</source>
        <translation>
            <numerusform>%n اقدام بدلا گیا۔</numerusform>
            <numerusform>%n اقدامات بدلے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: %1 is before the visit that raised “%2”. Choose a later day.</source>
        <translation>کچھ نہیں بدلا: %1 اس دورے سے پہلے کی تاریخ ہے جس میں ”%2“ لکھا گیا تھا۔ بعد کا دن چنیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n findings have no action yet.</source>
        <translation>
            <numerusform>%n خامی کے لیے ابھی کوئی کام طے نہیں۔</numerusform>
            <numerusform>%n خامیوں کے لیے ابھی کوئی کام طے نہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n findings everything is done or verified.</source>
        <translation>
            <numerusform>%n خامی کا سب کام ہو چکا یا تصدیق ہو چکی۔</numerusform>
            <numerusform>%n خامیوں کا سب کام ہو چکا یا تصدیق ہو چکی۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsLists</name>
    <message>
        <source>Findings</source>
        <translation>خامیاں</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>ان شرطوں پر کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Take something out of it to see more findings.</source>
        <translation>مزید خامیاں دیکھنے کے لیے کوئی شرط ہٹائیں۔</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>تمام خامیاں دکھائیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>خامیاں</translation>
    </message>
    <message>
        <source>Findings and actions</source>
        <translation>خامیاں اور اقدامات</translation>
    </message>
    <message numerus="yes">
        <source>%n factories</source>
        <translation>
            <numerusform>%n کارخانہ</numerusform>
            <numerusform>%n کارخانے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open findings are critical, major or overdue</source>
        <translation>
            <numerusform>%n کھلی خامی سنگین، بڑی یا تاخیر کا شکار ہے</numerusform>
            <numerusform>%n کھلی خامیاں سنگین، بڑی یا تاخیر کا شکار ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>ابھی کوئی خامی نہیں</translation>
    </message>
    <message>
        <source>They come from audits: a question that is not met proposes one.</source>
        <translation>خامیاں آڈٹ سے آتی ہیں: جو سوال پورا نہ ہو اس پر خامی تجویز ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Start an audit</source>
        <translation>آڈٹ شروع کریں</translation>
    </message>
    <message>
        <source>New action for this finding</source>
        <translation>اس خامی کے لیے نیا اقدام</translation>
    </message>
    <message>
        <source>Take the next step of this finding</source>
        <translation>اس خامی کا اگلا قدم اٹھائیں</translation>
    </message>
    <message>
        <source>Remove this finding</source>
        <translation>یہ خامی ہٹائیں</translation>
    </message>
    <message>
        <source>Open the question of this finding</source>
        <translation>اس خامی کا سوال کھولیں</translation>
    </message>
    <message>
        <source>Search the findings</source>
        <translation>خامیوں میں تلاش</translation>
    </message>
    <message>
        <source>Findings as a board</source>
        <translation>خامیاں بورڈ پر</translation>
    </message>
    <message>
        <source>Findings as a table</source>
        <translation>خامیاں جدول میں</translation>
    </message>
    <message>
        <source>Findings in a calendar of what is due</source>
        <translation>خامیاں، میعاد کے کیلنڈر میں</translation>
    </message>
    <message>
        <source>Attach what is on the clipboard</source>
        <translation>کلپ بورڈ پر جو ہے اسے منسلک کریں</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>محفوظ ہو گیا: %1</translation>
    </message>
    <message>
        <source>Save what is due as a calendar</source>
        <translation>آخری تاریخیں کیلنڈر میں محفوظ کریں</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>آخری تاریخیں</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>کیلنڈر (*.ics)</translation>
    </message>
    <message>
        <source>Choose a factory, or open a finding of the audit whose plan you want.</source>
        <translation>فیکٹری چنیں، یا اس آڈٹ کی کوئی خامی کھولیں جس کا منصوبہ چاہیے۔</translation>
    </message>
    <message>
        <source>Save the action plan for Excel</source>
        <translation>اصلاحی منصوبہ ایکسل کے لیے محفوظ کریں</translation>
    </message>
    <message>
        <source>action plan</source>
        <translation>اصلاحی منصوبہ</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>ایکسل ورک بُک (*.xlsx)</translation>
    </message>
    <message>
        <source>Take in an action plan that was filled in</source>
        <translation>پُر کیا ہوا اصلاحی منصوبہ واپس لیں</translation>
    </message>
    <message>
        <source>What is due, as a calendar (.ics)…</source>
        <translation>آخری تاریخیں، کیلنڈر کی شکل میں (‎.ics)…</translation>
    </message>
    <message>
        <source>Action plan for the factory, to fill in (.xlsx)…</source>
        <translation>فیکٹری کے لیے اصلاحی منصوبہ، پُر کرنے کو (‎.xlsx)…</translation>
    </message>
    <message>
        <source>Take in an action plan that was filled in…</source>
        <translation>پُر کیا ہوا اصلاحی منصوبہ واپس لیں…</translation>
    </message>
    <message>
        <source>Taken in. Actions changed: %1, new: %2</source>
        <translation>لے لیا گیا۔ بدلے ہوئے اقدامات: %1، نئے: %2</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>آخری قدم واپس لیں</translation>
    </message>
    <message>
        <source>Save the findings for Excel</source>
        <translation>خامیاں ایکسل کے لیے محفوظ کریں</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>khamiyan</translation>
    </message>
    <message>
        <source>The findings shown, with charts (.xlsx)…</source>
        <translation>دکھائی گئی خامیاں، چارٹ کے ساتھ (‎.xlsx)…</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FinishController</name>
    <message>
        <source>The signature was removed.</source>
        <translation>دستخط ہٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>The audit is closed. Its report is ready.</source>
        <translation>آڈٹ بند ہو گیا۔ اس کی رپورٹ تیار ہے۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FinishView</name>
    <message>
        <source>Quality review</source>
        <translation>معیار کا جائزہ</translation>
    </message>
    <message>
        <source>Nothing to remark</source>
        <translation>کوئی بات قابلِ توجہ نہیں</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>توجہ طلب باتیں: %1</translation>
    </message>
    <message>
        <source>Closing meeting</source>
        <translation>اختتامی میٹنگ</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>کوئی خامی نہیں</translation>
    </message>
    <message>
        <source>%1 of %2 discussed</source>
        <translation>%2 میں سے %1 پر بات ہو چکی</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>دستخط کے بعد بدلا گیا</translation>
    </message>
    <message>
        <source>Nobody has signed yet</source>
        <translation>ابھی کسی نے دستخط نہیں کیے</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>دستخط ہوئے: %1</translation>
    </message>
    <message>
        <source>Close and lock</source>
        <translation>بند اور مقفل کریں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلا ہے</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>اختتام</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FirmKpiCard</name>
    <message>
        <source>Key figures</source>
        <translation>اہم اعداد</translation>
    </message>
    <message>
        <source>Nothing is counted for this factory yet. The sheet is on the page Indicators.</source>
        <translation>اس کارخانے کے لیے ابھی کچھ گنا نہیں گیا۔ اندراج کی شیٹ ”اعداد و شمار“ والے صفحے پر ہے۔</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>اہم عدد</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FirstRun</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>آپ کا نام</translation>
    </message>
    <message>
        <source>The file that you were given</source>
        <translation>آپ کو ملی ہوئی فائل</translation>
    </message>
    <message>
        <source>Files of Meyar (*.meyar *.meyar.age *.meyardb)</source>
        <translation>معیار کی فائلیں (*.meyar *.meyar.age *.meyardb)</translation>
    </message>
    <message>
        <source>Welcome to Meyar</source>
        <translation>معیار میں خوش آمدید</translation>
    </message>
    <message>
        <source>Audits of labour, safety and environmental standards. Without a network: what you write stays on this computer until you hand it on.</source>
        <translation>مزدوروں کے حقوق، حفاظت اور ماحول کے معیارات کی جانچ۔ انٹرنیٹ کے بغیر: آپ جو لکھتے ہیں وہ اسی کمپیوٹر پر رہتا ہے، جب تک آپ خود آگے نہ دیں۔</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>دونوں</translation>
    </message>
    <message>
        <source>It stands beside your answers. You can leave it empty.</source>
        <translation>یہ آپ کے جوابات کے ساتھ لکھا جاتا ہے۔ خالی بھی چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <source>My own work</source>
        <translation>اپنا کام</translation>
    </message>
    <message>
        <source>Empty: add a factory and start an audit.</source>
        <translation>خالی فائل: کارخانہ شامل کریں اور آڈٹ شروع کریں۔</translation>
    </message>
    <message>
        <source>A sample programme</source>
        <translation>نمونے کا پروگرام</translation>
    </message>
    <message>
        <source>Forty invented factories, to look around and to practise. In a file of its own.</source>
        <translation>چالیس فرضی کارخانے، دیکھنے اور مشق کے لیے۔ الگ فائل میں۔</translation>
    </message>
    <message>
        <source>A file that I was given…</source>
        <translation>مجھے ملی ہوئی فائل…</translation>
    </message>
    <message>
        <source>A bundle from the office or a colleague, or a database.</source>
        <translation>دفتر یا ساتھی کا بنڈل، یا کوئی ڈیٹا بیس۔</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings.</source>
        <translation>یہ سب بعد میں ترتیبات میں بدلا جا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::FirstThing</name>
    <message>
        <source>Who does it</source>
        <translation>کون کرے گا</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>Cost, rupees</source>
        <translation>لاگت، روپے</translation>
    </message>
    <message>
        <source>Saves a year, rupees</source>
        <translation>سالانہ بچت، روپے</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>منصوبے میں شامل</translation>
    </message>
    <message>
        <source>Put into the plan</source>
        <translation>منصوبے میں شامل کریں</translation>
    </message>
    <message>
        <source>Costs nothing and saves from the first day.</source>
        <translation>کچھ خرچ نہیں، اور پہلے دن سے بچت۔</translation>
    </message>
    <message numerus="yes">
        <source>Pays for itself in %n month(s).</source>
        <translation>
            <numerusform>%n مہینے میں اپنی لاگت پوری کر دے گا۔</numerusform>
            <numerusform>%n مہینے میں اپنی لاگت پوری کر دے گا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>With cost and saving you see when it pays for itself.</source>
        <translation>لاگت اور بچت لکھیں تو معلوم ہوگا کہ لاگت کب پوری ہوگی۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::GradeBandRows</name>
    <message>
        <source>Grade</source>
        <translation>درجہ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>کم از کم</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>انگریزی میں</translation>
    </message>
    <message>
        <source>In Urdu</source>
        <translation>اردو میں</translation>
    </message>
    <message>
        <source>In each section</source>
        <translation>ہر حصے میں</translation>
    </message>
    <message>
        <source>Add a grade</source>
        <translation>درجہ شامل کریں</translation>
    </message>
    <message>
        <source>Remove this grade</source>
        <translation>یہ درجہ ہٹائیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::GradeEditor</name>
    <message>
        <source>%1, our own</source>
        <translation>%1، اپنی</translation>
    </message>
    <message>
        <source>Not held down</source>
        <translation>کوئی روک نہیں</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>ابھی محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Grades of your own</source>
        <translation>اپنے درجے</translation>
    </message>
    <message>
        <source>Change these grades</source>
        <translation>یہ درجے بدلیں</translation>
    </message>
    <message>
        <source>Kept on this laptop; no audit is changed by it</source>
        <translation>اس لیپ ٹاپ پر رہتے ہیں؛ کوئی آڈٹ نہیں بدلتا</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>انگریزی میں نام</translation>
    </message>
    <message>
        <source>Name in Urdu</source>
        <translation>اردو میں نام</translation>
    </message>
    <message>
        <source>Levels 1, 2 and 3 count for</source>
        <translation>سطح 1، 2 اور 3 کا وزن</translation>
    </message>
    <message>
        <source>A section with a failed critical point counts at most</source>
        <translation>جس حصے میں سنگین نکتہ پورا نہ ہو، وہ زیادہ سے زیادہ</translation>
    </message>
    <message>
        <source>Best grade while a critical point fails</source>
        <translation>سنگین نکتہ پورا نہ ہو تو سب سے اچھا درجہ</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>محفوظ کریں اور لگائیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::GridModel</name>
    <message>
        <source>Not asked</source>
        <translation>نہیں پوچھا گیا</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>دو جواب</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>کوئی جواب نہیں</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>ثبوت: %1</translation>
    </message>
    <message>
        <source>finding %1</source>
        <translation>خامی %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ثبوت</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>خامی</translation>
    </message>
    <message>
        <source>By</source>
        <translation>کس نے</translation>
    </message>
</context>
<context>
    <name>meyar::ui::GridRow</name>
    <message>
        <source>Not asked here</source>
        <translation>یہاں نہیں پوچھا جاتا</translation>
    </message>
    <message>
        <source>Not asked here: depends on %1</source>
        <translation>یہاں نہیں پوچھا جاتا: %1 پر منحصر ہے</translation>
    </message>
    <message>
        <source>Table: 1 row</source>
        <translation>جدول: 1 سطر</translation>
    </message>
    <message>
        <source>Table: %1 rows</source>
        <translation>جدول: %1 سطریں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::GridView</name>
    <message>
        <source>Nothing to clear in the selected lines.</source>
        <translation>منتخب سطروں میں مٹانے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>No selected line has an answer with the key %1.</source>
        <translation>منتخب سطروں میں سے کسی میں %1 والا جواب نہیں ہے۔</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>اور %1 مزید</translation>
    </message>
    <message>
        <source>Nothing was pasted. Put these right and paste again.</source>
        <translation>کچھ چسپاں نہیں ہوا۔ یہ درست کریں اور دوبارہ چسپاں کریں۔</translation>
    </message>
    <message>
        <source>All</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>ثبوت نہیں</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لاگو نہیں</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>سوالات میں تلاش کریں</translation>
    </message>
    <message>
        <source>Paste a column: %1</source>
        <translation>کالم چسپاں کریں: %1</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>تمام سوالات</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>باقی خامیاں</translation>
    </message>
    <message numerus="yes">
        <source>%n answers cleared</source>
        <translation>
            <numerusform>%n جواب مٹایا گیا</numerusform>
            <numerusform>%n جواب مٹائے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions answered</source>
        <translation>
            <numerusform>%n سوال کا جواب دیا گیا</numerusform>
            <numerusform>%n سوالوں کا جواب دیا گیا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines left as they were</source>
        <translation>
            <numerusform>%n سطر جوں کی توں رہی</numerusform>
            <numerusform>%n سطریں جوں کی توں رہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers do not apply any more</source>
        <translation>
            <numerusform>%n جواب اب لاگو نہیں</numerusform>
            <numerusform>%n جواب اب لاگو نہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>meyar::ui::ImportPanel</name>
    <message>
        <source>Merged: bundle from %1</source>
        <translation>شامل ہو گیا: %1 کا بنڈل</translation>
    </message>
    <message>
        <source>Bundle from %1</source>
        <translation>%1 کا بنڈل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>بھیجنے والا</translation>
    </message>
    <message>
        <source>Fingerprint of the sender</source>
        <translation>بھیجنے والے کا شناختی نشان</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>دوسرا چنیں</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Fingerprint of the bundle</source>
        <translation>بنڈل کا شناختی نشان</translation>
    </message>
    <message>
        <source>Decide the conflicts</source>
        <translation>اختلافات کا فیصلہ کریں</translation>
    </message>
    <message>
        <source>Import another bundle</source>
        <translation>ایک اور بنڈل درآمد کریں</translation>
    </message>
    <message>
        <source>Merged so far</source>
        <translation>اب تک شامل شدہ</translation>
    </message>
    <message>
        <source>No bundle was merged on this laptop yet.</source>
        <translation>اس لیپ ٹاپ پر ابھی کوئی بنڈل شامل نہیں ہوا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n files read</source>
        <translation>
            <numerusform>%n فائل پڑھی گئی</numerusform>
            <numerusform>%n فائلیں پڑھی گئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the shelf</source>
        <translation>شیلف پر رکھیں</translation>
    </message>
    <message>
        <source>Bring in the bundles of other laptops</source>
        <translation>دوسرے لیپ ٹاپوں کے بنڈل لائیں</translation>
    </message>
    <message>
        <source>Drop .meyar files or a folder here, or choose them. A single bundle shows what is in it before it is merged.</source>
        <translation>‎.meyar فائلیں یا فولڈر یہاں چھوڑیں یا چنیں۔ اکیلا بنڈل شامل ہونے سے پہلے دکھاتا ہے کہ اس میں کیا ہے۔</translation>
    </message>
    <message>
        <source>Choose bundles…</source>
        <translation>بنڈل چنیں…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>فولڈر چنیں…</translation>
    </message>
    <message>
        <source>Key words of the sender, to be compared by voice</source>
        <translation>بھیجنے والے کے شناختی الفاظ، بول کر ملانے کے لیے</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ٹھیک ہے</translation>
    </message>
</context>
<context>
    <name>meyar::ui::IndicatorsController</name>
    <message>
        <source>The change of this factory's figures was made again.</source>
        <translation>اس کارخانے کے اعداد کی تبدیلی دوبارہ کر دی گئی۔</translation>
    </message>
    <message>
        <source>The last change of this factory's figures was taken back.</source>
        <translation>اس کارخانے کے اعداد کی آخری تبدیلی واپس لے لی گئی۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>اعداد و شمار</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>کیا دکھایا جائے</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>فیکٹری</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>کارکردگی کے پیمانے</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>حادثات</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>ماحول</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>خطرات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ</translation>
    </message>
    <message>
        <source>No factories yet</source>
        <translation>ابھی کوئی فیکٹری نہیں</translation>
    </message>
    <message>
        <source>Figures are kept of a factory: add one first.</source>
        <translation>اعداد فیکٹری کے رکھے جاتے ہیں: پہلے فیکٹری شامل کریں۔</translation>
    </message>
    <message>
        <source>Add a factory</source>
        <translation>فیکٹری شامل کریں</translation>
    </message>
    <message>
        <source>A line is not saved yet. Open it again to go on.</source>
        <translation>ایک سطر ابھی محفوظ نہیں ہوئی۔ آگے بڑھنے کے لیے اسے دوبارہ کھولیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::InlineError</name>
    <message>
        <source>Copy this message</source>
        <translation>یہ پیغام کاپی کریں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::InterviewForm</name>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>With</source>
        <translation>کس سے</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Women or men</source>
        <translation>خواتین یا مرد</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>شفٹ</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Words to be quoted, without names</source>
        <translation>نقل کرنے کے الفاظ، بغیر نام کے</translation>
    </message>
    <message>
        <source>Name, only if it is really needed</source>
        <translation>نام، صرف اگر واقعی ضروری ہو</translation>
    </message>
    <message>
        <source>What was said about</source>
        <translation>ان باتوں پر کیا کہا گیا</translation>
    </message>
    <message>
        <source>Number, date and people can be seen by everybody who has the file; everything else is encrypted as you type.</source>
        <translation>نمبر، تاریخ اور افراد کی تعداد ہر وہ شخص دیکھ سکتا ہے جس کے پاس فائل ہو؛ باقی سب کچھ لکھتے ہی خفیہ ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Words to be quoted</source>
        <translation>نقل کرنے کے الفاظ</translation>
    </message>
</context>
<context>
    <name>meyar::ui::InterviewsWindow</name>
    <message>
        <source>Unlocked</source>
        <translation>کھلا ہے</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>These notes are sealed. Only the programme's office can read them now.</source>
        <translation>یہ گفتگو مہر بند ہے۔ اب اسے صرف پروگرام کا دفتر پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>مقفل کریں</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>نئی گفتگو</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>گنتی</translation>
    </message>
    <message>
        <source>Close interviews</source>
        <translation>گفتگوئیں بند کریں</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>گفتگوئیں</translation>
    </message>
    <message>
        <source>In numbers, without names</source>
        <translation>گنتی میں، بغیر ناموں کے</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>بحالی کا کاغذ</translation>
    </message>
</context>
<context>
    <name>meyar::ui::JobValues</name>
    <message>
        <source>Points of the jobs</source>
        <translation>کاموں کے نمبر</translation>
    </message>
    <message>
        <source>Jobs of equal value</source>
        <translation>برابر قدر کے کام</translation>
    </message>
    <message>
        <source>Better paid</source>
        <translation>زیادہ اجرت والا</translation>
    </message>
    <message>
        <source>Worse paid</source>
        <translation>کم اجرت والا</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Pay gap</source>
        <translation>اجرت کا فرق</translation>
    </message>
    <message>
        <source>Women in each</source>
        <translation>ہر ایک میں خواتین</translation>
    </message>
    <message>
        <source>No two jobs of like points are paid more than 5 % apart.</source>
        <translation>ایک جیسے نمبروں والے کسی دو کاموں کی اجرت میں 5 % سے زیادہ فرق نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of jobs of equal value are paid differently.</source>
        <translation>
            <numerusform>برابر قدر کے کاموں کے %n جوڑے کی اجرت مختلف ہے۔</numerusform>
            <numerusform>برابر قدر کے کاموں کے %n جوڑوں کی اجرت مختلف ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them more women do the worse paid one.</source>
        <translation>
            <numerusform>ان میں سے %n میں کم اجرت والا کام زیادہ تر خواتین کرتی ہیں۔</numerusform>
            <numerusform>ان میں سے %n میں کم اجرت والا کام زیادہ تر خواتین کرتی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each job 0 to 100 points for what it asks for, without looking at who does it. Skill, effort and responsibility count 30 % each, conditions 10 %. Jobs whose points are at most 5 % apart are of equal value; jobs of fewer than 5 workers are left out.</source>
        <translation>ہر کام کو 0 سے 100 نمبر دیں کہ وہ کیا مانگتا ہے، یہ دیکھے بغیر کہ کون کرتا ہے۔ مہارت، محنت اور ذمہ داری کا وزن 30 % ہے، حالات کا 10 %۔ جن کاموں کے نمبروں میں 5 % تک فرق ہو وہ برابر قدر کے ہیں؛ 5 سے کم کارکنوں کے کام شامل نہیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::JobsModel</name>
    <message>
        <source>Job</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>مہارت</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>محنت</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>ذمہ داری</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>حالات</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>“%1” was not taken: points are numbers from 0 to 100.</source>
        <translation>”%1“ نہیں لیا گیا: نمبر 0 سے 100 تک ہوتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::KeysController</name>
    <message>
        <source>Certified: the laptop %1 is of %2. Others learn of it with your next bundle.</source>
        <translation>سند دے دی گئی: لیپ ٹاپ %1 اب %2 کا ہے۔ دوسروں کو آپ کے اگلے بنڈل سے معلوم ہو گا۔</translation>
    </message>
    <message>
        <source>Revoked: the laptop %1 is trusted no more. Send the others the list of trusted laptops, so that they know.</source>
        <translation>منسوخ: لیپ ٹاپ %1 پر اب اعتماد نہیں۔ باقی سب کو قابلِ اعتماد لیپ ٹاپوں کی فہرست بھیجیں تاکہ انہیں معلوم ہو۔</translation>
    </message>
    <message>
        <source>The list is saved. It holds nothing of any audit: send it to everybody, who imports it like a bundle.</source>
        <translation>فہرست محفوظ ہو گئی۔ اس میں کسی آڈٹ کی کوئی بات نہیں: سب کو بھیجیں، وہ اسے کسی بنڈل کی طرح شامل کر لیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::KeysPanel</name>
    <message>
        <source>The office certifies laptops. Bundles of others wait on the shelf until it does.</source>
        <translation>لیپ ٹاپوں کو دفتر سند دیتا ہے۔ تب تک دوسروں کے بنڈل شیلف پر انتظار کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Nobody certifies laptops in this programme: each is known from its first bundle on.</source>
        <translation>اس پروگرام میں کوئی لیپ ٹاپوں کو سند نہیں دیتا: ہر لیپ ٹاپ اپنے پہلے بنڈل سے پہچانا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Only the office's laptop, which holds the programme's keys, can certify and revoke. Read your key words out to it: they stand in the first part of the settings.</source>
        <translation>سند دینا اور منسوخ کرنا صرف دفتر کے لیپ ٹاپ پر ہو سکتا ہے، جس کے پاس پروگرام کی چابیاں ہیں۔ اپنے شناختی الفاظ دفتر کو پڑھ کر سنائیں: یہ ترتیبات کے پہلے حصے میں ہیں۔</translation>
    </message>
    <message>
        <source>A programme with an office is begun with the command meyar-cli key programme, on the office's laptop.</source>
        <translation>دفتر والا پروگرام دفتر کے لیپ ٹاپ پر کمانڈ meyar-cli key programme سے شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Opening the programme's keys…</source>
        <translation>پروگرام کی چابیاں کھولی جا رہی ہیں…</translation>
    </message>
    <message>
        <source>Laptop %1. The person must read out these words:</source>
        <translation>لیپ ٹاپ %1۔ اس شخص کو یہی الفاظ پڑھ کر سنانے ہیں:</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 کی سند منسوخ کریں</translation>
    </message>
    <message>
        <source>Choose the file with the laptop's key</source>
        <translation>لیپ ٹاپ کی چابی والی فائل چنیں</translation>
    </message>
    <message>
        <source>Keys of laptops (*.meyarkey *.txt);;All files (*)</source>
        <translation>لیپ ٹاپوں کی چابیاں (*.meyarkey *.txt);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>No laptop with these words has been heard of here. Ask for its key as a file, or import its bundle first.</source>
        <translation>ان الفاظ والا کوئی لیپ ٹاپ یہاں معلوم نہیں۔ اس کی چابی فائل میں منگوائیں، یا پہلے اس کا بنڈل درآمد کریں۔</translation>
    </message>
    <message>
        <source>Write whose laptop it is.</source>
        <translation>لکھیں کہ یہ لیپ ٹاپ کس کا ہے۔</translation>
    </message>
    <message>
        <source>Choose a day to come.</source>
        <translation>آنے والا کوئی دن چنیں۔</translation>
    </message>
    <message>
        <source>Write the passphrase of the programme's keys.</source>
        <translation>پروگرام کی چابیوں کا پاس فریز لکھیں۔</translation>
    </message>
    <message>
        <source>Write why: everybody can read it.</source>
        <translation>وجہ لکھیں: اسے سب پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Laptops of the programme</source>
        <translation>پروگرام کے لیپ ٹاپ</translation>
    </message>
    <message>
        <source>Certify a laptop</source>
        <translation>لیپ ٹاپ کو سند دیں</translation>
    </message>
    <message>
        <source>Key words, or what its QR code says</source>
        <translation>شناختی الفاظ، یا کیو آر کوڈ کی عبارت</translation>
    </message>
    <message>
        <source>Six words in English or Urdu, as read out by phone; or its two-word name.</source>
        <translation>چھ لفظ، انگریزی یا اردو میں، جو فون پر پڑھ کر سنائے گئے؛ یا اس کا دو لفظوں والا نام۔</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>فائل سے…</translation>
    </message>
    <message>
        <source>Whose laptop it is</source>
        <translation>لیپ ٹاپ کس کا ہے</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ذمہ داری</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>کب تک کے لیے</translation>
    </message>
    <message>
        <source>Passphrase of the programme's keys</source>
        <translation>پروگرام کی چابیوں کا پاس فریز</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>سند دیں</translation>
    </message>
    <message>
        <source>Why, for everybody to read</source>
        <translation>وجہ، جو سب پڑھ سکیں گے</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>سند منسوخ کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Save the list of trusted laptops</source>
        <translation>قابلِ اعتماد لیپ ٹاپوں کی فہرست محفوظ کریں</translation>
    </message>
    <message>
        <source>Bundles (*.meyar);;All files (*)</source>
        <translation>بنڈل (*.meyar);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Save the list of trusted laptops…</source>
        <translation>قابلِ اعتماد لیپ ٹاپوں کی فہرست محفوظ کریں…</translation>
    </message>
    <message>
        <source>For a laptop that was lost or stolen, or whose person has left. What is here of it by now counts; anything else it wrote is held back everywhere. This cannot be taken back.</source>
        <translation>کھوئے یا چوری ہوئے لیپ ٹاپ کے لیے، یا جس کا شخص چلا گیا ہو۔ اس کا جو کام اب تک یہاں ہے وہ شمار ہوگا؛ اس کا لکھا باقی سب کچھ ہر جگہ روک لیا جائے گا۔ یہ واپس نہیں ہو سکتا۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::KpiPanel</name>
    <message>
        <source>Key figures by month</source>
        <translation>مہینہ وار کارکردگی کے پیمانے</translation>
    </message>
    <message>
        <source>What is divided by must be more than 0. Leave it empty if it is not known.</source>
        <translation>جس سے تقسیم کیا جائے وہ 0 سے زیادہ ہو۔ معلوم نہ ہو تو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Write numbers like 1,250 or 12.5; leave a cell empty if nobody has counted.</source>
        <translation>عدد یوں لکھیں: 1,250 یا 12.5؛ اگر کسی نے گنا نہیں تو خانہ خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>کس کا</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 سے %2</translation>
    </message>
    <message>
        <source>No key figure</source>
        <translation>کوئی پیمانہ نہیں</translation>
    </message>
    <message>
        <source>No key figure is said of women and men apart here.</source>
        <translation>یہاں کوئی پیمانہ خواتین اور مردوں کا الگ نہیں بتایا جاتا۔</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Write what was counted into the sheet; a month that nobody has counted stays empty.</source>
        <translation>ابھی کچھ نہیں گنا گیا۔ جو گنا گیا وہ شیٹ میں لکھیں؛ جو مہینہ کسی نے نہیں گنا وہ خالی رہے۔</translation>
    </message>
    <message>
        <source>Document that says so, %1</source>
        <translation>ثبوت کی دستاویز، %1</translation>
    </message>
    <message>
        <source>Document that says so</source>
        <translation>ثبوت کی دستاویز</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>خواتین</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Only what is counted</source>
        <translation>صرف جو گنا گیا</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>پچھلے مہینے</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>اگلے مہینے</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet: %1</source>
        <translation>اسپریڈ شیٹ سے پیسٹ کریں: %1</translation>
    </message>
    <message>
        <source>Own key figure</source>
        <translation>اپنا پیمانہ</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>کس سے موازنہ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ہدف</translation>
    </message>
    <message>
        <source>Remove this key figure</source>
        <translation>یہ پیمانہ ہٹائیں</translation>
    </message>
    <message>
        <source>Save the key figures</source>
        <translation>کارکردگی کے پیمانے محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 کے نام سے محفوظ ہو گیا</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>جدول محفوظ کریں</translation>
    </message>
    <message>
        <source>%1 has not begun yet. Nothing was taken.</source>
        <translation>%1 ابھی شروع نہیں ہوا۔ کچھ نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>Nothing was taken. This is no number of 0 or more: %1.</source>
        <translation>کچھ نہیں لیا گیا۔ یہ 0 یا اس سے بڑا عدد نہیں: %1۔</translation>
    </message>
    <message>
        <source>There is a key figure of that name already. Give this one another name.</source>
        <translation>اس نام کا پیمانہ پہلے سے موجود ہے۔ اسے کوئی اور نام دیں۔</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>پہلا مہینہ</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 is more than the whole. Look at the two numbers again.</source>
        <translation>%1، %2: %4 میں سے %3، یعنی کل سے زیادہ۔ دونوں اعداد دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Workbook with charts (*.xlsx);;Table that can be read in again (*.csv)</source>
        <translation>چارٹ والی ورک بک (*.xlsx);;جدول جو دوبارہ پڑھا جا سکے (*.csv)</translation>
    </message>
</context>
<context>
    <name>meyar::ui::LaptopList</name>
    <message>
        <source>until %1</source>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>Laptop %1</source>
        <translation>لیپ ٹاپ %1</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>یہ لیپ ٹاپ</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجدید کریں</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>سند دیں</translation>
    </message>
    <message>
        <source>Certify %1</source>
        <translation>%1 کو سند دیں</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>سند منسوخ کریں</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 کی سند منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::LibraryController</name>
    <message>
        <source>Saved: %1</source>
        <translation>محفوظ ہو گیا: %1</translation>
    </message>
    <message>
        <source>%1 can now be used for new audits.</source>
        <translation>اب نئے آڈٹ %1 سے کیے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Version %1 of %2 is in the library already, with other content. Write another pack_version in the settings sheet, then check again.</source>
        <translation>%2 کا ورژن %1 کتب خانے میں پہلے سے ہے مگر اس کا مواد مختلف ہے۔ settings شیٹ میں دوسرا pack_version لکھیں، پھر دوبارہ جانچیں۔</translation>
    </message>
    <message>
        <source>Exactly this checklist is in the library already.</source>
        <translation>بالکل یہی چیک لسٹ کتب خانے میں پہلے سے موجود ہے۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>کتب خانہ</translation>
    </message>
    <message numerus="yes">
        <source>%n packs</source>
        <translation>
            <numerusform>%n پیک</numerusform>
            <numerusform>%n پیک</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in this pack</source>
        <translation>اس پیک میں تلاش</translation>
    </message>
    <message>
        <source>Questions of the pack</source>
        <translation>پیک کے سوال</translation>
    </message>
    <message>
        <source>References of the pack</source>
        <translation>پیک کے حوالے</translation>
    </message>
    <message>
        <source>No packs</source>
        <translation>کوئی پیک نہیں</translation>
    </message>
    <message>
        <source>Import a checklist…</source>
        <translation>چیک لسٹ درآمد کریں…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>فولڈر درآمد کریں…</translation>
    </message>
    <message>
        <source>Import a checklist</source>
        <translation>چیک لسٹ درآمد کریں</translation>
    </message>
    <message>
        <source>Import a checklist from a folder</source>
        <translation>فولڈر سے چیک لسٹ درآمد کریں</translation>
    </message>
    <message>
        <source>Check the checklist again</source>
        <translation>چیک لسٹ دوبارہ جانچیں</translation>
    </message>
    <message>
        <source>Compare this checklist with another</source>
        <translation>اس چیک لسٹ کا دوسری سے موازنہ کریں</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>خالی فارم پرنٹ کریں</translation>
    </message>
    <message>
        <source>Close the check or comparison</source>
        <translation>جانچ یا موازنہ بند کریں</translation>
    </message>
    <message>
        <source>Packs come with Meyar and inside bundles. You can import one of your own.</source>
        <translation>چیک لسٹیں معیار کے ساتھ اور بنڈلوں میں آتی ہیں۔ آپ اپنی چیک لسٹ بھی درآمد کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Choose a checklist</source>
        <translation>چیک لسٹ چنیں</translation>
    </message>
    <message>
        <source>Checklists (%1);;All files (*)</source>
        <translation>چیک لسٹیں (%1);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Choose the folder of a checklist</source>
        <translation>چیک لسٹ کا فولڈر چنیں</translation>
    </message>
    <message>
        <source>Save the blank form</source>
        <translation>خالی فارم محفوظ کریں</translation>
    </message>
    <message>
        <source>PDF files (%1)</source>
        <translation>PDF فائلیں (%1)</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>انگریزی میں</translation>
    </message>
    <message>
        <source>In Urdu</source>
        <translation>اردو میں</translation>
    </message>
    <message>
        <source>In both languages</source>
        <translation>دونوں زبانوں میں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::LimitCard</name>
    <message>
        <source>To be confirmed</source>
        <translation>تصدیق باقی ہے</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>زیادہ سے زیادہ %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>کم از کم %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 اور %2 کے درمیان</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>حد: %1</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>حد کے اندر</translation>
    </message>
    <message>
        <source>Beyond the limit: %1 times the limit</source>
        <translation>حد سے باہر: حد کا %1 گنا</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>حد سے باہر</translation>
    </message>
    <message>
        <source>%1 of the intake water were taken off: %2 are judged.</source>
        <translation>آنے والے پانی کا %1 گھٹا دیا گیا: اب %2 کو حد سے ملایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>No limit applies here</source>
        <translation>یہاں کوئی حد لاگو نہیں</translation>
    </message>
    <message>
        <source>A limit comes into force on %1.</source>
        <translation>حد %1 سے لاگو ہوگی۔</translation>
    </message>
    <message>
        <source>The limit was in force until %1.</source>
        <translation>حد %1 تک لاگو تھی۔</translation>
    </message>
    <message>
        <source>It depends on something that this checklist does not ask.</source>
        <translation>یہ ایسی بات پر منحصر ہے جو یہ چیک لسٹ نہیں پوچھتی۔</translation>
    </message>
    <message>
        <source>It depends on the answer to: %1</source>
        <translation>یہ اس سوال کے جواب پر منحصر ہے: %1</translation>
    </message>
    <message>
        <source>No limit for this is known in this province. Write the number; nothing judges it.</source>
        <translation>اس صوبے میں اس کی کوئی حد معلوم نہیں۔ عدد لکھ دیں؛ اسے کسی حد سے نہیں ملایا جاتا۔</translation>
    </message>
    <message>
        <source>Not the number of the reference data, which is %1</source>
        <translation>حوالہ جاتی عدد یہ نہیں، وہ %1 ہے</translation>
    </message>
    <message>
        <source>From the reference data: %1</source>
        <translation>حوالہ جاتی عدد: %1</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>%1 سے لاگو</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>عام طور پر: %1</translation>
    </message>
    <message>
        <source>Less than usual</source>
        <translation>عام سے کم</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>معمول کے مطابق</translation>
    </message>
    <message>
        <source>More than usual: worth a look</source>
        <translation>عام سے زیادہ: دیکھ لینا چاہیے</translation>
    </message>
</context>
<context>
    <name>meyar::ui::LockPanel</name>
    <message>
        <source>Write why: the reason is kept with the audit.</source>
        <translation>وجہ لکھیں: یہ آڈٹ کے ساتھ محفوظ رہتی ہے۔</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>ہر سوال کا جواب دیا جا چکا ہے۔</translation>
    </message>
    <message>
        <source>Questions without an answer: %1.</source>
        <translation>بغیر جواب کے سوال: %1۔</translation>
    </message>
    <message>
        <source>Quality review</source>
        <translation>معیار کا جائزہ</translation>
    </message>
    <message>
        <source>Conflicts to decide: %1.</source>
        <translation>فیصلہ طلب اختلافات: %1۔</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>فیصلہ کریں</translation>
    </message>
    <message>
        <source>Interviews whose notes are still open: %1. Close them in the window of the notes.</source>
        <translation>انٹرویو جن کے نوٹ ابھی کھلے ہیں: %1۔ انہیں نوٹس کی ونڈو میں بند کریں۔</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>نوٹس کھولیں</translation>
    </message>
    <message>
        <source>There are no findings to talk about.</source>
        <translation>بات کرنے کو کوئی خامی نہیں۔</translation>
    </message>
    <message>
        <source>Every finding was talked about.</source>
        <translation>ہر خامی پر بات ہو چکی۔</translation>
    </message>
    <message>
        <source>Findings not talked about: %1.</source>
        <translation>خامیاں جن پر بات نہیں ہوئی: %1۔</translation>
    </message>
    <message>
        <source>Closing meeting</source>
        <translation>اختتامی میٹنگ</translation>
    </message>
    <message>
        <source>Signed by an auditor and the management, as it stands.</source>
        <translation>موجودہ حالت پر آڈیٹر اور انتظامیہ دونوں کے دستخط ہیں۔</translation>
    </message>
    <message>
        <source>The audit was changed after it was signed.</source>
        <translation>دستخط کے بعد آڈٹ بدلا گیا ہے۔</translation>
    </message>
    <message>
        <source>Not signed by an auditor and the management yet.</source>
        <translation>ابھی آڈیٹر اور انتظامیہ دونوں کے دستخط نہیں ہوئے۔</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>State: %1. Ended on %2.</source>
        <translation>حالت: %1۔ اختتام: %2۔</translation>
    </message>
    <message>
        <source>Close and lock</source>
        <translation>بند اور مقفل کریں</translation>
    </message>
    <message>
        <source>This audit is closed</source>
        <translation>یہ آڈٹ بند ہے</translation>
    </message>
    <message>
        <source>After closing, answers, evidence and signatures cannot be changed any more. Work on the actions goes on.</source>
        <translation>بند کرنے کے بعد جوابات، ثبوت اور دستخط نہیں بدلے جا سکتے۔ اقدامات پر کام جاری رہتا ہے۔</translation>
    </message>
    <message>
        <source>Its answers, evidence and signatures cannot be changed. Work on the actions goes on.</source>
        <translation>اس کے جوابات، ثبوت اور دستخط نہیں بدلے جا سکتے۔ اقدامات پر کام جاری رہتا ہے۔</translation>
    </message>
    <message>
        <source>Close and lock the audit</source>
        <translation>آڈٹ بند اور مقفل کریں</translation>
    </message>
    <message>
        <source>Print the closing-meeting sheet</source>
        <translation>اختتامی میٹنگ کی شیٹ چھاپیں</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Open the audit again</source>
        <translation>آڈٹ دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>دوبارہ کھولا گیا</translation>
    </message>
    <message numerus="yes">
        <source>%n points above are still open. Close the audit all the same?</source>
        <translation>
            <numerusform>اوپر کی %n بات ابھی باقی ہے۔ پھر بھی آڈٹ بند کرنا ہے؟</numerusform>
            <numerusform>اوپر کی %n باتیں ابھی باقی ہیں۔ پھر بھی آڈٹ بند کرنا ہے؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>پھر بھی بند کریں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::LossesModel</name>
    <message>
        <source>holds the grade at %1</source>
        <translation>گریڈ %1 پر روکتا ہے</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>گریڈ</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>کم ہوئے نمبر</translation>
    </message>
</context>
<context>
    <name>meyar::ui::MainWindow</name>
    <message>
        <source>Go to %1</source>
        <translation>%1 پر جائیں</translation>
    </message>
    <message>
        <source>Show in English</source>
        <translation>انگریزی میں دکھائیں</translation>
    </message>
    <message>
        <source>Show in Urdu</source>
        <translation>اردو میں دکھائیں</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>ہر جگہ</translation>
    </message>
    <message>
        <source>Meyar</source>
        <translation>معیار</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>تلاش کریں یا کام چنیں</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>اس صفحے کے کی بورڈ شارٹ کٹ</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>پوری سکرین</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Close the window once more to leave it.</source>
        <translation>چھوڑ کر جانا ہو تو ونڈو ایک بار پھر بند کریں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::MappingForm</name>
    <message>
        <source>– not in the file –</source>
        <translation>– فائل میں نہیں –</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (ضروری)</translation>
    </message>
    <message>
        <source>%1 (one of these is needed)</source>
        <translation>%1 (ان میں سے ایک ضروری)</translation>
    </message>
</context>
<context>
    <name>meyar::ui::MeasuresModel</name>
    <message>
        <source>never</source>
        <translation>کبھی نہیں</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>ایک بار کی لاگت</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>سالانہ لاگت</translation>
    </message>
    <message>
        <source>Saving a year</source>
        <translation>سالانہ بچت</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>محنت</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>اثر</translation>
    </message>
    <message>
        <source>Improves</source>
        <translation>کیا بہتر ہوتا ہے</translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation>رقم کی واپسی</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>موجودہ قدر</translation>
    </message>
    <message>
        <source>saving not known</source>
        <translation>بچت معلوم نہیں</translation>
    </message>
    <message>
        <source>A measure needs a name. It is as before.</source>
        <translation>اقدام کا نام ضروری ہے۔ پہلے والا نام برقرار ہے۔</translation>
    </message>
    <message>
        <source>“%1” is not taken: years are a whole number from 1 to 50.</source>
        <translation>”%1“ نہیں لیا گیا: سال 1 سے 50 تک کا پورا عدد ہو۔</translation>
    </message>
    <message>
        <source>“%1” is not taken: it is a whole number from 1 (little) to 5 (much).</source>
        <translation>”%1“ نہیں لیا گیا: 1 (کم) سے 5 (زیادہ) تک کا پورا عدد ہو۔</translation>
    </message>
    <message>
        <source>“%1” is not taken: write rupees as a number of 0 or more, like 150,000.</source>
        <translation>”%1“ نہیں لیا گیا: روپے 0 یا اس سے بڑے عدد میں لکھیں، جیسے 150,000۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::MeetingPanel</name>
    <message>
        <source>%1 of %2 discussed</source>
        <translation>%2 میں سے %1 پر بات ہو چکی</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>اگلی خامی</translation>
    </message>
    <message>
        <source>To the signatures</source>
        <translation>دستخط کی طرف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>Also agreed:</source>
        <translation>یہ بھی طے ہوا:</translation>
    </message>
    <message>
        <source>No findings to talk about</source>
        <translation>بات کرنے کو کوئی خامی نہیں</translation>
    </message>
    <message>
        <source>Nothing was raised in this audit. Go on to the signatures.</source>
        <translation>اس آڈٹ میں کوئی خامی درج نہیں ہوئی۔ دستخط کی طرف بڑھیں۔</translation>
    </message>
    <message>
        <source>What the factory says</source>
        <translation>کارخانہ کیا کہتا ہے</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>اتفاق ہے</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>اتفاق نہیں</translation>
    </message>
    <message>
        <source>Comment of the factory</source>
        <translation>کارخانے کی رائے</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>ذمہ دار شخص</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>مقررہ تاریخ</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>پچھلی خامی</translation>
    </message>
    <message>
        <source>Closing meeting</source>
        <translation>اختتامی میٹنگ</translation>
    </message>
</context>
<context>
    <name>meyar::ui::MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::MeterBar</name>
    <message>
        <source>%1 met, %2 partly, %3 failed</source>
        <translation>%1 پورے، %2 جزوی، %3 ناکام</translation>
    </message>
</context>
<context>
    <name>meyar::ui::MonthGridModel</name>
    <message>
        <source>not counted</source>
        <translation>نہیں گنا گیا</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1، %2: ”%3“</translation>
    </message>
    <message>
        <source>“%1”: there is no month for it here; the last is %2</source>
        <translation>”%1“: اس کے لیے یہاں کوئی مہینہ نہیں؛ آخری %2 ہے</translation>
    </message>
    <message>
        <source>“%1”: there is no line for it here</source>
        <translation>”%1“: اس کے لیے یہاں کوئی سطر نہیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::NewAuditPanel</name>
    <message>
        <source>New audit</source>
        <translation>نیا آڈٹ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>چند حروف لکھیں</translation>
    </message>
    <message>
        <source>Add a factory</source>
        <translation>کارخانہ شامل کریں</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>چیک لسٹ</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>دورے کی قسم</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>پہلا دن</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>آڈیٹر</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>نام، درمیان میں کوما لگا کر</translation>
    </message>
    <message>
        <source>Start audit</source>
        <translation>آڈٹ شروع کریں</translation>
    </message>
    <message>
        <source>Choose a factory from the list, or add it first.</source>
        <translation>فہرست سے کارخانہ چنیں، یا پہلے اسے شامل کریں۔</translation>
    </message>
    <message>
        <source>Choose the first day.</source>
        <translation>پہلا دن چنیں۔</translation>
    </message>
    <message>
        <source>Choose a checklist from the list.</source>
        <translation>فہرست سے چیک لسٹ چنیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::NoteCatcher</name>
    <message>
        <source>Quick note</source>
        <translation>فوری نوٹ</translation>
    </message>
    <message>
        <source>What you saw just now</source>
        <translation>آپ نے ابھی کیا دیکھا</translation>
    </message>
    <message>
        <source>Enter keeps it, to be put to a question later. Esc leaves. Not for what a worker told you in confidence: that belongs into the Notes window.</source>
        <translation>Enter سے محفوظ ہو جائے گا، سوال بعد میں چنیں۔ Esc سے چھوڑ دیں۔ کارکن کی راز میں بتائی ہوئی بات یہاں نہ لکھیں: وہ نوٹس والی ونڈو میں لکھیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::NoteSorter</name>
    <message>
        <source>Find the question</source>
        <translation>سوال تلاش کریں</translation>
    </message>
    <message>
        <source>Code, words or section of the question</source>
        <translation>سوال کا کوڈ، الفاظ یا حصہ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
    <message>
        <source>No question has these words.</source>
        <translation>کسی سوال میں یہ الفاظ نہیں۔</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>نوٹ ہٹائیں</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Add to this question</source>
        <translation>اس سوال میں ڈالیں</translation>
    </message>
    <message>
        <source>Note %1 of %2 to sort</source>
        <translation>نوٹ %1 از %2</translation>
    </message>
    <message>
        <source>Written %1, %2</source>
        <translation>لکھا گیا: %1، %2</translation>
    </message>
    <message>
        <source>This question is confidential: what workers told is kept sealed.</source>
        <translation>یہ سوال خفیہ ہے: کارکنوں کی بات بند رکھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Write it in the Notes window (Ctrl+I), then delete the quick note.</source>
        <translation>اسے نوٹس والی ونڈو (Ctrl+I) میں لکھیں، پھر فوری نوٹ ہٹا دیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::NotesCard</name>
    <message>
        <source>Notes to sort (%1)</source>
        <translation>سوالوں میں ڈالنے کے نوٹ (%1)</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>سوال چنیں</translation>
    </message>
    <message>
        <source>Sort the quick notes</source>
        <translation>فوری نوٹ سوالوں میں ڈالیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::NotesDesk</name>
    <message>
        <source>Quick note kept. Notes to sort: %1 (Ctrl+Shift+J)</source>
        <translation>فوری نوٹ محفوظ ہے۔ سوالوں میں ڈالنے کے نوٹ: %1 (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <source>Quick note deleted.</source>
        <translation>فوری نوٹ ہٹا دیا گیا۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::OpeningCard</name>
    <message>
        <source>A time such as 09:30.</source>
        <translation>وقت، جیسے 09:30۔</translation>
    </message>
    <message>
        <source>Save the sheet of the opening meeting</source>
        <translation>افتتاحی اجلاس کا ورق محفوظ کریں</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>پی ڈی ایف فائلیں (*.pdf)</translation>
    </message>
    <message>
        <source>Opening meeting</source>
        <translation>افتتاحی اجلاس</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>تاریخِ اجلاس</translation>
    </message>
    <message>
        <source>At</source>
        <translation>بوقت</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ابھی</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>کون موجود ہے</translation>
    </message>
    <message>
        <source>The sheet on paper</source>
        <translation>کاغذی ورق</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگریزی</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>اردو</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>دونوں زبانیں</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>ورق کی زبان</translation>
    </message>
    <message>
        <source>As filled in here</source>
        <translation>جیسے یہاں بھرا ہے</translation>
    </message>
    <message>
        <source>Blank, to fill in by hand</source>
        <translation>خالی، ہاتھ سے بھرنے کے لیے</translation>
    </message>
    <message>
        <source>How the sheet is filled in</source>
        <translation>ورق کیسے بھرا ہو</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>پی ڈی ایف محفوظ کریں…</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>%1 بتا دیے</translation>
    </message>
</context>
<context>
    <name>meyar::ui::OshPanel</name>
    <message>
        <source>Register of accidents</source>
        <translation>حادثوں کا رجسٹر</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>قدر</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>کس کے حساب سے</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>شرحیں</translation>
    </message>
    <message>
        <source>with lost time</source>
        <translation>جن میں دن ضائع ہوئے</translation>
    </message>
    <message numerus="yes">
        <source>%n fatal</source>
        <translation>
            <numerusform>%n جان لیوا</numerusform>
            <numerusform>%n جان لیوا</numerusform>
        </translation>
    </message>
    <message>
        <source>none fatal</source>
        <translation>کوئی جان لیوا نہیں</translation>
    </message>
    <message>
        <source>per million hours</source>
        <translation>فی دس لاکھ گھنٹے</translation>
    </message>
    <message>
        <source>TRIR %1</source>
        <translation>TRIR %1</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>گھنٹے معلوم نہیں</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>کیلنڈر کے دن</translation>
    </message>
    <message>
        <source>%1 a case</source>
        <translation>%1 فی حادثہ</translation>
    </message>
    <message>
        <source>told before harm was done</source>
        <translation>نقصان سے پہلے بتائے گئے</translation>
    </message>
    <message>
        <source>accidents, but none: ask</source>
        <translation>حادثے ہیں، یہ کوئی نہیں: پوچھیں</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>بتانا باقی</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n دیر سے</numerusform>
            <numerusform>%n دیر سے</numerusform>
        </translation>
    </message>
    <message>
        <source>none late</source>
        <translation>کوئی دیر نہیں</translation>
    </message>
    <message>
        <source>1,000,000 hours</source>
        <translation>1,000,000 گھنٹے</translation>
    </message>
    <message>
        <source>1,000 workers</source>
        <translation>1,000 کارکن</translation>
    </message>
    <message>
        <source>200,000 hours</source>
        <translation>200,000 گھنٹے</translation>
    </message>
    <message>
        <source>Frequency (ICLS)</source>
        <translation>تعدد (ICLS)</translation>
    </message>
    <message>
        <source>Frequency, fatal</source>
        <translation>تعدد، جان لیوا</translation>
    </message>
    <message>
        <source>LTIFR</source>
        <translation>LTIFR</translation>
    </message>
    <message>
        <source>Incidence (ICLS)</source>
        <translation>وقوع (ICLS)</translation>
    </message>
    <message>
        <source>Severity: days lost (ICLS)</source>
        <translation>شدت: ضائع دن (ICLS)</translation>
    </message>
    <message>
        <source>Days of a case, mean</source>
        <translation>فی حادثہ دن، اوسط</translation>
    </message>
    <message>
        <source>non-fatal cases</source>
        <translation>جو جان لیوا نہیں</translation>
    </message>
    <message>
        <source>Days of a case, median</source>
        <translation>فی حادثہ دن، درمیانی</translation>
    </message>
    <message>
        <source>TRIR (OSHA)</source>
        <translation>TRIR (OSHA)</translation>
    </message>
    <message>
        <source>DART (OSHA)</source>
        <translation>DART (OSHA)</translation>
    </message>
    <message>
        <source>Diseases</source>
        <translation>بیماریاں</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>اموات</translation>
    </message>
    <message>
        <source>100,000 workers</source>
        <translation>100,000 کارکن</translation>
    </message>
    <message>
        <source>%1 hours worked</source>
        <translation>کام کے %1 گھنٹے</translation>
    </message>
    <message>
        <source>Hours worked are not known: write them into the key figure of accidents</source>
        <translation>کام کے گھنٹے معلوم نہیں: انہیں حادثوں کے پیمانے میں لکھیں</translation>
    </message>
    <message>
        <source>%1 workers on average</source>
        <translation>اوسطاً %1 کارکن</translation>
    </message>
    <message numerus="yes">
        <source>days of %n cases are missing</source>
        <translation>
            <numerusform>%n حادثے کے دن نہیں لکھے</numerusform>
            <numerusform>%n حادثوں کے دن نہیں لکھے</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>واقعات</translation>
    </message>
    <message>
        <source>Days lost</source>
        <translation>ضائع دن</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>وجوہات</translation>
    </message>
    <message>
        <source>Most often: %1</source>
        <translation>سب سے زیادہ: %1</translation>
    </message>
    <message>
        <source>Cases by how the harm came, and days lost</source>
        <translation>نقصان کیسے ہوا، اور ضائع دن</translation>
    </message>
    <message>
        <source>No case in this time.</source>
        <translation>اس مدت میں کوئی واقعہ نہیں۔</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>جسم کا حصہ</translation>
    </message>
    <message>
        <source>Parts of the body</source>
        <translation>جسم کے حصے</translation>
    </message>
    <message>
        <source>Hurt most often: %1</source>
        <translation>سب سے زیادہ چوٹ: %1</translation>
    </message>
    <message>
        <source>Cases by part of the body</source>
        <translation>جسم کے حصے کے لحاظ سے واقعات</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>واقعہ</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>نیا واقعہ</translation>
    </message>
    <message>
        <source>Give the day; it cannot be after today.</source>
        <translation>تاریخ لکھیں؛ آج کے بعد کی نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>Write the time as 14:30.</source>
        <translation>وقت یوں لکھیں: 14:30۔</translation>
    </message>
    <message>
        <source>This is before the accident.</source>
        <translation>یہ حادثے سے پہلے کی تاریخ ہے۔</translation>
    </message>
    <message>
        <source>The case is kept</source>
        <translation>واقعہ محفوظ ہو گیا</translation>
    </message>
    <message>
        <source>Register for the labour department</source>
        <translation>محکمہ محنت کے لیے رجسٹر</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;CSV (*.csv)</source>
        <translation>اسپریڈ شیٹ (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 کے نام سے محفوظ ہوا</translation>
    </message>
    <message>
        <source>Take in a register</source>
        <translation>رجسٹر لیں</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>جدول (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Nothing was taken. Put these right and try again.</source>
        <translation>کچھ نہیں لیا گیا۔ یہ درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n cases were taken in</source>
        <translation>
            <numerusform>%n واقعہ لیا گیا</numerusform>
            <numerusform>%n واقعات لیے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>پچھلے 12 مہینے</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>پچھلا سال</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>تمام مدت</translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>جدول لیں</translation>
    </message>
    <message>
        <source>For the labour department</source>
        <translation>محکمہ محنت کے لیے</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>حادثات</translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation>قریبی حادثے</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>انسپکٹر</translation>
    </message>
    <message>
        <source>No case in this time</source>
        <translation>اس مدت میں کوئی واقعہ نہیں</translation>
    </message>
    <message>
        <source>Accidents, diseases of work, near misses and dangerous occurrences stand here. Nobody's name is kept.</source>
        <translation>حادثے، کام کی بیماریاں، قریبی حادثے اور خطرناک واقعات یہاں ہیں۔ کسی کا نام نہیں رکھا جاتا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n told late</source>
        <translation>
            <numerusform>%n کی اطلاع دیر سے</numerusform>
            <numerusform>%n کی اطلاع دیر سے</numerusform>
        </translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>یہ دن ابھی آیا نہیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::OwnKpiForm</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>کیا گنا جاتا ہے</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>کس سے تقسیم</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>اکائی</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>ضرب</translation>
    </message>
    <message>
        <source>Better when</source>
        <translation>کب بہتر</translation>
    </message>
    <message>
        <source>Of women and men apart</source>
        <translation>خواتین اور مردوں کا الگ</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>نام لکھیں۔</translation>
    </message>
    <message>
        <source>Empty: a plain number</source>
        <translation>خالی: سادہ عدد</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>زیادہ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Add the key figure</source>
        <translation>پیمانہ شامل کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::PaceModel</name>
    <message>
        <source>Section</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Seconds an answer</source>
        <translation>فی جواب سیکنڈ</translation>
    </message>
    <message>
        <source>%1: faster than it can be read</source>
        <translation>%1: اتنی تیزی سے کہ پڑھا بھی نہ جا سکے</translation>
    </message>
</context>
<context>
    <name>meyar::ui::PackChooser</name>
    <message>
        <source>Search the checklists</source>
        <translation>چیک لسٹوں میں تلاش</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>کس کے لیے</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>چیک لسٹیں</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>سب کے لیے</translation>
    </message>
    <message>
        <source>Likely for this factory</source>
        <translation>اس کارخانے کے لیے موزوں</translation>
    </message>
    <message>
        <source>The checklists are being read…</source>
        <translation>چیک لسٹیں پڑھی جا رہی ہیں…</translation>
    </message>
    <message>
        <source>No checklist has these words.</source>
        <translation>کسی چیک لسٹ میں یہ الفاظ نہیں ہیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::PackPanel</name>
    <message>
        <source>What to read of the pack</source>
        <translation>پیک میں کیا دیکھنا ہے</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>References</source>
        <translation>حوالے</translation>
    </message>
    <message>
        <source>Search in this pack</source>
        <translation>اس پیک میں تلاش</translation>
    </message>
    <message>
        <source>Questions of the pack</source>
        <translation>پیک کے سوال</translation>
    </message>
    <message>
        <source>References of the pack</source>
        <translation>پیک کے حوالے</translation>
    </message>
    <message>
        <source>Nothing in this pack has these words.</source>
        <translation>اس پیک میں یہ الفاظ کہیں نہیں۔</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>موازنہ…</translation>
    </message>
    <message>
        <source>Blank form…</source>
        <translation>خالی فارم…</translation>
    </message>
</context>
<context>
    <name>meyar::ui::PartTable</name>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::PayGapPanel</name>
    <message>
        <source>Reading the payroll</source>
        <translation>اجرت کی فہرست پڑھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Problems in the payroll</source>
        <translation>اجرت کی فہرست کے مسائل</translation>
    </message>
    <message>
        <source>Province, for the minimum wage</source>
        <translation>صوبہ، کم از کم اجرت کے لیے</translation>
    </message>
    <message>
        <source>Month of the payroll</source>
        <translation>اجرت کا مہینہ</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 کے نام سے محفوظ ہوا</translation>
    </message>
    <message>
        <source>Picture and table are copied</source>
        <translation>تصویر اور جدول نقل ہو گئے</translation>
    </message>
    <message>
        <source>Open a payroll</source>
        <translation>اجرت کی فہرست کھولیں</translation>
    </message>
    <message>
        <source>Payrolls (*.csv *.xlsx)</source>
        <translation>اجرت کی فہرستیں (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>اعداد محفوظ کریں</translation>
    </message>
    <message>
        <source>%1 of %2 rows are taken</source>
        <translation>%2 میں سے %1 قطاریں لی گئیں</translation>
    </message>
    <message>
        <source>Change the columns</source>
        <translation>کالم بدلیں</translation>
    </message>
    <message>
        <source>Hide the columns</source>
        <translation>کالم چھپائیں</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>فائل کے مسائل</translation>
    </message>
    <message>
        <source>Rows with errors are not counted. Mend them in the file and open it again.</source>
        <translation>غلطی والی قطاریں شمار نہیں ہوئیں۔ فائل میں درست کر کے دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>All rows are counted; look at these again.</source>
        <translation>تمام قطاریں شمار ہوئیں؛ ان پر دوبارہ نظر ڈالیں۔</translation>
    </message>
    <message>
        <source>too few, or not in the file</source>
        <translation>بہت کم، یا فائل میں نہیں</translation>
    </message>
    <message>
        <source>women earn less</source>
        <translation>خواتین کم کماتی ہیں</translation>
    </message>
    <message>
        <source>women earn no less</source>
        <translation>خواتین کم نہیں کماتیں</translation>
    </message>
    <message>
        <source>Women and men in each quarter of pay</source>
        <translation>اجرت کی ہر چوتھائی میں خواتین اور مرد</translation>
    </message>
    <message>
        <source>All workers in the order of their pay, cut into four</source>
        <translation>تمام کارکن اجرت کی ترتیب سے، چار برابر حصوں میں</translation>
    </message>
    <message>
        <source>It needs 12 workers.</source>
        <translation>اس کے لیے 12 کارکن چاہئیں۔</translation>
    </message>
    <message>
        <source>Rupees for an hour</source>
        <translation>فی گھنٹہ روپے</translation>
    </message>
    <message>
        <source>Rupees in a month</source>
        <translation>ماہانہ روپے</translation>
    </message>
    <message>
        <source>Pay from the lowest to the highest earners</source>
        <translation>سب سے کم سے سب سے زیادہ کمانے والوں تک اجرت</translation>
    </message>
    <message>
        <source>It needs 10 women and 10 men.</source>
        <translation>اس کے لیے 10 خواتین اور 10 مرد چاہئیں۔</translation>
    </message>
    <message>
        <source>What makes the gap</source>
        <translation>فرق کس وجہ سے ہے</translation>
    </message>
    <message>
        <source>Oaxaca-Blinder, with men's pay as the measure</source>
        <translation>اوکساکا بلائنڈر، مردوں کی اجرت کو معیار مان کر</translation>
    </message>
    <message>
        <source>Do women and men earn the same?</source>
        <translation>کیا خواتین اور مرد برابر کماتے ہیں؟</translation>
    </message>
    <message>
        <source>Open or drop a month's payroll (CSV or Excel). It is read here and forgotten: names, card numbers and single wages are never kept.</source>
        <translation>ایک مہینے کی اجرت کی فہرست (CSV یا Excel) کھولیں یا یہاں چھوڑیں۔ یہ پڑھ کر بھلا دی جاتی ہے: نام، کارڈ نمبر اور کسی ایک کی اجرت کبھی نہیں رکھی جاتی۔</translation>
    </message>
    <message>
        <source>Another payroll</source>
        <translation>دوسری فہرست</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV محفوظ کریں</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>HTML محفوظ کریں</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF محفوظ کریں</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>یہ کیسے پڑھی گئی</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>جانچ نہیں</translation>
    </message>
    <message>
        <source>Workers are alike if they have the same:</source>
        <translation>کارکن ایک جیسے ہیں اگر ان میں یہ برابر ہو:</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>اس کا مطلب</translation>
    </message>
    <message>
        <source>So that nobody's pay can be seen</source>
        <translation>تاکہ کسی کی اجرت ظاہر نہ ہو</translation>
    </message>
    <message>
        <source>Choose a line to see its row of the file.</source>
        <translation>فائل کی قطار دیکھنے کے لیے کوئی سطر چنیں۔</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>قطار %1</translation>
    </message>
    <message>
        <source>The payroll has no such column.</source>
        <translation>تنخواہ کی فہرست میں ایسا کالم نہیں۔</translation>
    </message>
    <message>
        <source>Write the month as %1.</source>
        <translation>مہینہ اس طرح لکھیں: %1۔</translation>
    </message>
    <message>
        <source>Year and month: %1</source>
        <translation>سال اور مہینہ: %1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::PeersModel</name>
    <message>
        <source>Figure</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>This factory</source>
        <translation>یہ کارخانہ</translation>
    </message>
    <message>
        <source>Lowest quarter</source>
        <translation>نچلی چوتھائی</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>درمیان</translation>
    </message>
    <message>
        <source>Highest quarter</source>
        <translation>اوپر کی چوتھائی</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>کارخانے</translation>
    </message>
    <message>
        <source>Better than</source>
        <translation>کتنوں سے بہتر</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>%1 سے کم</translation>
    </message>
    <message>
        <source>not counted here</source>
        <translation>یہاں گنا نہیں گیا</translation>
    </message>
</context>
<context>
    <name>meyar::ui::PeersPanel</name>
    <message>
        <source>Value</source>
        <translation>قدر</translation>
    </message>
    <message>
        <source>A quarter lies below</source>
        <translation>ایک چوتھائی اس سے نیچے</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>درمیان میں</translation>
    </message>
    <message>
        <source>A quarter lies above</source>
        <translation>ایک چوتھائی اس سے اوپر</translation>
    </message>
    <message>
        <source>Same sector</source>
        <translation>ایک ہی شعبہ</translation>
    </message>
    <message>
        <source>Same city</source>
        <translation>ایک ہی شہر</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>ایک ہی جسامت</translation>
    </message>
    <message>
        <source>Same cohort</source>
        <translation>ایک ہی گروہ</translation>
    </message>
    <message>
        <source>Reading the figures of all factories</source>
        <translation>تمام کارخانوں کے اعداد پڑھے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Figures of this factory and of others</source>
        <translation>اس کارخانے اور دوسروں کے اعداد</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 کے نام سے محفوظ ہو گیا</translation>
    </message>
    <message>
        <source>Picture and table are copied</source>
        <translation>تصویر اور جدول کاپی ہو گئے</translation>
    </message>
    <message>
        <source>Fewer than %1 such factories have this figure, so it is not shown. Choose a wider group.</source>
        <translation>ایسے %1 سے کم کارخانوں کا یہ عدد موجود ہے، اس لیے نہیں دکھایا جاتا۔ بڑا گروپ چنیں۔</translation>
    </message>
    <message>
        <source>%1 factories are compared; this one has no value of its own.</source>
        <translation>%1 کارخانوں کا موازنہ ہے؛ اس کارخانے کا اپنا عدد نہیں۔</translation>
    </message>
    <message>
        <source>Better than %1 of %2 factories.</source>
        <translation>%2 کارخانوں میں سے %1 سے بہتر۔</translation>
    </message>
    <message>
        <source>Beside others</source>
        <translation>دوسروں کے مقابلے میں</translation>
    </message>
    <message>
        <source>No factory of this group has figures</source>
        <translation>اس گروپ کے کسی کارخانے کے اعداد نہیں</translation>
    </message>
    <message>
        <source>Beside its own past</source>
        <translation>اپنے ماضی کے مقابلے میں</translation>
    </message>
    <message>
        <source>Nothing was counted yet</source>
        <translation>ابھی کچھ نہیں گنا گیا</translation>
    </message>
    <message>
        <source>Too few factories to show</source>
        <translation>دکھانے کے لیے کارخانے بہت کم ہیں</translation>
    </message>
    <message>
        <source>Score of each audit with this checklist</source>
        <translation>اس چیک لسٹ سے ہونے والے ہر آڈٹ کے نمبر</translation>
    </message>
    <message>
        <source>Twelve months each, until the month shown</source>
        <translation>ہر بار بارہ مہینے، دکھائے گئے مہینے تک</translation>
    </message>
    <message>
        <source>It was not counted long enough for a past</source>
        <translation>ماضی دکھانے کے لیے گنتی کی مدت کم ہے</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>کارخانے</translation>
    </message>
    <message>
        <source>This factory</source>
        <translation>یہ کارخانہ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>Middle of the others</source>
        <translation>دوسروں کا درمیان</translation>
    </message>
    <message>
        <source>Beside factories of:</source>
        <translation>کن کارخانوں کے مقابلے میں:</translation>
    </message>
    <message>
        <source>By the number of workers: up to %1, %2, %3, or more</source>
        <translation>کارکنوں کی تعداد کے لحاظ سے: %1، %2، %3 تک، یا زیادہ</translation>
    </message>
    <message>
        <source>Each figure is of the last twelve months; scores are of the latest audit. Groups of fewer than %1 others are never shown.</source>
        <translation>ہر عدد پچھلے بارہ مہینوں کا ہے؛ نمبر تازہ ترین آڈٹ کے ہیں۔ %1 سے کم دوسرے کارخانوں کا گروپ کبھی نہیں دکھایا جاتا۔</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>ابھی موازنے کے لیے کچھ نہیں</translation>
    </message>
    <message>
        <source>This factory has no key figures, accidents or finished audits, and fewer than %1 others have.</source>
        <translation>اس کارخانے کے کارکردگی کے پیمانے، حادثات یا مکمل آڈٹ نہیں ہیں، اور %1 سے کم دوسروں کے ہیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::PhotoPair</name>
    <message>
        <source>Before and after</source>
        <translation>پہلے اور بعد</translation>
    </message>
    <message>
        <source>Photo of before</source>
        <translation>پہلے کی تصویر</translation>
    </message>
    <message>
        <source>Photo of after</source>
        <translation>بعد کی تصویر</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>تصویر چنیں…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسپاں کریں</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation>تصویر ہٹائیں</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp);;All files (*)</source>
        <translation>تصاویر (*.jpg *.jpeg *.png *.webp);;تمام فائلیں (*)</translation>
    </message>
</context>
<context>
    <name>meyar::ui::PhotoViewer</name>
    <message>
        <source>Attach to another question too</source>
        <translation>کسی اور سوال کے ساتھ بھی لگائیں</translation>
    </message>
    <message>
        <source>This file is not on this laptop yet. It comes with a bundle from the laptop that has it.</source>
        <translation>یہ فائل ابھی اس لیپ ٹاپ پر نہیں۔ جس لیپ ٹاپ پر ہے اس کے بنڈل کے ساتھ آئے گی۔</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>لوڈ ہو رہی ہے…</translation>
    </message>
    <message>
        <source>A document: “%1”</source>
        <translation>دستاویز: ”%1“</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>تبدیلی ہوئی، ابھی محفوظ نہیں</translation>
    </message>
    <message>
        <source>Edited copy</source>
        <translation>ترمیم شدہ نقل</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Caption: what is to be seen, and where</source>
        <translation>عنوان: تصویر میں کیا ہے، اور کہاں کی ہے</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation>تصویر بند کریں</translation>
    </message>
    <message>
        <source>Also at another factory</source>
        <translation>دوسرے کارخانے میں بھی</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>گھمائیں</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>دھندلا کریں</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>تیر</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>کاٹیں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>اصل</translation>
    </message>
    <message>
        <source>Attach also</source>
        <translation>یہاں بھی لگائیں</translation>
    </message>
    <message>
        <source>Save copy</source>
        <translation>نقل محفوظ کریں</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>پچھلی تصویر</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>اگلی تصویر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بڑا</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>چھوٹا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Make a face, a name or a number plate unreadable: draw a rectangle</source>
        <translation>چہرہ، نام یا نمبر پلیٹ چھپائیں: اس پر چوکور بنائیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::PlanCard</name>
    <message>
        <source>What cannot be taken</source>
        <translation>جو نہیں لیا جا سکتا</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>بھیجتے وقت</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>ورک بُک میں</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>یہاں اب</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>کیا ہو گا</translation>
    </message>
    <message>
        <source>Is taken</source>
        <translation>لے لیا جائے گا</translation>
    </message>
    <message>
        <source>Stays as it is here</source>
        <translation>یہاں والا ہی رہے گا</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>فیصلہ کرنا ہے</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>نیا اقدام</translation>
    </message>
    <message>
        <source>Is added</source>
        <translation>شامل ہو گا</translation>
    </message>
    <message>
        <source>Nothing was taken. Mend these cells in the workbook, save it and take it in again.</source>
        <translation>کچھ نہیں لیا گیا۔ ورک بُک میں یہ خانے درست کریں، محفوظ کریں اور دوبارہ لائیں۔</translation>
    </message>
    <message>
        <source>Changed on both sides: %1. Whose values shall stand? Nothing is written before you say.</source>
        <translation>دونوں طرف بدلا گیا: %1۔ کس کی بات رہے گی؟ آپ کے بتانے سے پہلے کچھ نہیں لکھا جائے گا۔</translation>
    </message>
    <message>
        <source>This is what the factory has filled in. Nothing is written before you take it.</source>
        <translation>فیکٹری نے یہ پُر کیا ہے۔ جب تک آپ نہ لیں، کچھ نہیں لکھا جائے گا۔</translation>
    </message>
    <message>
        <source>The workbook says nothing that is not here already.</source>
        <translation>ورک بُک میں ایسا کچھ نہیں جو یہاں پہلے سے نہ ہو۔</translation>
    </message>
    <message>
        <source>What differs in the workbook</source>
        <translation>ورک بُک میں کیا مختلف ہے</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>لے لیں</translation>
    </message>
    <message>
        <source>The workbook's values stand</source>
        <translation>ورک بُک کی بات رہے</translation>
    </message>
    <message>
        <source>Our values stand</source>
        <translation>ہماری بات رہے</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::PlanController</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>اور مزید %n۔</numerusform>
            <numerusform>اور مزید %n۔</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no list of workers in it. The first line holds the headings, the first column the card number or name.</source>
        <translation>اس میں کارکنوں کی کوئی فہرست نہیں۔ پہلی سطر میں عنوانات ہوں، پہلے کالم میں کارڈ نمبر یا نام۔</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>محفوظ ہو گیا: %1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::PlanView</name>
    <message>
        <source>Plan</source>
        <translation>منصوبہ</translation>
    </message>
</context>
<context>
    <name>meyar::ui::PointCard</name>
    <message>
        <source>Found last time</source>
        <translation>پچھلی بار کی خامی</translation>
    </message>
    <message>
        <source>No action was agreed.</source>
        <translation>کوئی اقدام طے نہیں ہوا تھا۔</translation>
    </message>
    <message>
        <source>Photos and documents: %1</source>
        <translation>تصاویر اور دستاویزات: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Verified: close the finding</source>
        <translation>تصدیق ہو گئی: خامی بند کریں</translation>
    </message>
    <message>
        <source>Raise it as a repeat</source>
        <translation>دوبارہ خامی کے طور پر درج کریں</translation>
    </message>
    <message>
        <source>Open the earlier finding</source>
        <translation>پچھلی خامی کھولیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ProgrammePanel</name>
    <message>
        <source>Logframe</source>
        <translation>نتائج کا خاکہ</translation>
    </message>
    <message>
        <source>%1 factories, %2 graduated, %3 trainers</source>
        <translation>%1 کارخانے، %2 فارغ، %3 ٹرینر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>تقریبات</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>خواتین</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>فرد گھنٹے</translation>
    </message>
    <message>
        <source>%1 with a next step that is late</source>
        <translation>%1 کا اگلا قدم دیر سے ہے</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>معاہدہ یا قانون</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں لاگو</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>اگلا قدم</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>نہیں دیکھا گیا</translation>
    </message>
    <message>
        <source>The 27 conventions of GSP+</source>
        <translation>جی ایس پی پلس کے 27 کنونشن</translation>
    </message>
    <message>
        <source>over %1 visits; nobody has looked at %2 yet</source>
        <translation>%1 دوروں میں؛ %2 کو ابھی کسی نے نہیں دیکھا</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>کنونشن</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>دورے</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>پورے</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزوی</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>پورا نہیں</translation>
    </message>
    <message>
        <source>Share met</source>
        <translation>پورا ہونے کا حصہ</translation>
    </message>
    <message>
        <source>Not in this database</source>
        <translation>اس ڈیٹابیس میں نہیں</translation>
    </message>
    <message>
        <source>Better than %1</source>
        <translation>%1 سے بہتر</translation>
    </message>
    <message>
        <source>Fewer than five others</source>
        <translation>باقی پانچ سے کم ہیں</translation>
    </message>
    <message>
        <source>Alumni network</source>
        <translation>فارغ ہونے والوں کا نیٹ ورک</translation>
    </message>
    <message>
        <source>Nobody has graduated yet</source>
        <translation>ابھی کوئی فارغ نہیں ہوا</translation>
    </message>
    <message>
        <source>%1 graduated; %2 visited since, %3 of them do better</source>
        <translation>%1 فارغ ہوئے؛ %2 کا اس کے بعد دورہ ہوا، ان میں سے %3 بہتر ہیں</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>گروہ</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>فراغت</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>تب</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اب</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>Among the alumni</source>
        <translation>فارغ ہونے والوں میں</translation>
    </message>
    <message>
        <source>Improved since</source>
        <translation>اس کے بعد بہتریاں</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Factories by city and sector</source>
        <translation>شہر اور شعبے کے لحاظ سے کارخانے</translation>
    </message>
    <message>
        <source>%1 of %2 improvement teams are balanced</source>
        <translation>%2 میں سے %1 بہتری ٹیمیں متوازن ہیں</translation>
    </message>
    <message>
        <source>Where or what</source>
        <translation>جگہ یا شعبہ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>کارخانے</translation>
    </message>
    <message>
        <source>Instruments and laws of the programme</source>
        <translation>پورے پروگرام کے معاہدے اور قوانین</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::Projector</name>
    <message>
        <source>Right: %1</source>
        <translation>درست: %1</translation>
    </message>
    <message>
        <source>Training on the projector</source>
        <translation>پروجیکٹر پر تربیت</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>سوال %1 از %2</translation>
    </message>
    <message>
        <source>Before and after: keys ↑ ↓</source>
        <translation>پہلے اور بعد: کلیدیں ↑ ↓</translation>
    </message>
    <message>
        <source>Begin again (R)</source>
        <translation>پھر سے شروع (R)</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>What is right (Enter)</source>
        <translation>درست جواب (Enter)</translation>
    </message>
</context>
<context>
    <name>meyar::ui::QuestionChooser</name>
    <message>
        <source>Find a question</source>
        <translation>سوال تلاش کریں</translation>
    </message>
    <message>
        <source>Code, words or section</source>
        <translation>کوڈ، الفاظ یا حصہ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
    <message>
        <source>No question has these words.</source>
        <translation>ان الفاظ والا کوئی سوال نہیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::QuestionPanel</name>
    <message>
        <source>How to check, and why it matters</source>
        <translation>جانچ کیسے کریں، اور یہ کیوں اہم ہے</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>متوقع ثبوت</translation>
    </message>
    <message>
        <source>Cheapest fix</source>
        <translation>سب سے سستا حل</translation>
    </message>
    <message>
        <source>Asked only if</source>
        <translation>صرف تب پوچھا جاتا ہے جب</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>جوابات</translation>
    </message>
    <message>
        <source>References</source>
        <translation>حوالے</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>کیا ضروری ہے</translation>
    </message>
    <message>
        <source>Questions that rest on it</source>
        <translation>اس پر مبنی سوال</translation>
    </message>
    <message>
        <source>Where to read it</source>
        <translation>کہاں پڑھیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::QuestionView</name>
    <message>
        <source>Required</source>
        <translation>لازمی</translation>
    </message>
    <message>
        <source>Critical if failed</source>
        <translation>ناکامی پر سنگین</translation>
    </message>
    <message>
        <source>Two laptops answered this differently. Both answers are kept.</source>
        <translation>دو لیپ ٹاپوں پر اس کے مختلف جواب ہیں۔ دونوں جواب محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>فیصلہ کریں</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>How to check, and why it matters</source>
        <translation>جانچ کیسے کریں، اور یہ کیوں اہم ہے</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>رہنمائی دکھائیں یا چھپائیں</translation>
    </message>
    <message>
        <source>Show or hide what the law asks for</source>
        <translation>قانون کا تقاضا دکھائیں یا چھپائیں</translation>
    </message>
    <message>
        <source>In force on %1</source>
        <translation>%1 کو نافذ</translation>
    </message>
    <message>
        <source>Caps grade at %1</source>
        <translation>گریڈ %1 سے اوپر نہیں</translation>
    </message>
    <message>
        <source>What you saw, where, and when</source>
        <translation>کیا دیکھا، کہاں اور کب</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>خفیہ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مہر بند</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>ابھی کچھ نہیں لکھا گیا</translation>
    </message>
    <message>
        <source>What is answered here is testimony. It is encrypted, and shown only while your confidential notes are unlocked.</source>
        <translation>یہاں کا جواب گواہی ہے۔ یہ خفیہ کیا جاتا ہے اور صرف تب دکھتا ہے جب آپ کی خفیہ گفتگو کھلی ہو۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::RailButton</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n کھلی</numerusform>
            <numerusform>%n کھلی</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::RaiseFindingPanel</name>
    <message>
        <source>New finding</source>
        <translation>نئی خامی</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>خامی</translation>
    </message>
    <message>
        <source>Close the finding</source>
        <translation>خامی کا پینل بند کریں</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا خرابی ہے</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>ٹھوس ثبوت</translation>
    </message>
    <message>
        <source>What you saw, where, when, how many</source>
        <translation>کیا دیکھا، کہاں، کب، کتنے</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>اصل وجہ</translation>
    </message>
    <message>
        <source>Ask why until it is something to change</source>
        <translation>پوچھتے جائیں: ایسا کیوں ہوا؟</translation>
    </message>
    <message>
        <source>First action</source>
        <translation>پہلا اقدام</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>کیا کیا جائے گا</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>کون کرے گا</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>Save finding</source>
        <translation>خامی محفوظ کریں</translation>
    </message>
    <message>
        <source>Say in one sentence what is wrong.</source>
        <translation>ایک جملے میں لکھیں کہ کیا خرابی ہے۔</translation>
    </message>
    <message>
        <source>This day is before the visit. Choose a later one.</source>
        <translation>یہ دن دورے سے پہلے کا ہے۔ بعد کا کوئی دن چنیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::RecordForm</name>
    <message>
        <source>This is no number.</source>
        <translation>یہ عدد نہیں ہے۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>%1 سے %2 تک کا نمبر لکھیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::RecoveryCard</name>
    <message>
        <source>The recovery sheet</source>
        <translation>بحالی کا پرچہ</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only this sheet opens your notes. Print it or write it down, and put it into a safe: whoever has the sheet can read the notes. Do not take a photo.</source>
        <translation>پاس فریز بھول جائیں تو صرف یہ پرچہ آپ کی گفتگو کھولتا ہے۔ اسے چھاپیں یا ہاتھ سے لکھیں اور تجوری میں رکھیں: جس کے پاس پرچہ ہو وہ سب پڑھ سکتا ہے۔ اس کی تصویر نہ لیں۔</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپیں</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>میرے پاس کاغذ پر ہے</translation>
    </message>
</context>
<context>
    <name>meyar::ui::RegisterView</name>
    <message>
        <source>%1: what was typed is not saved. Open it again to go on.</source>
        <translation>%1: جو لکھا گیا وہ محفوظ نہیں ہوا۔ آگے جاری رکھنے کے لیے دوبارہ کھولیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::RepeatDelegate</name>
    <message>
        <source>31.12.2026</source>
        <translation>31.12.2026</translation>
    </message>
</context>
<context>
    <name>meyar::ui::RepeatModel</name>
    <message>
        <source>Row %1</source>
        <translation>سطر %1</translation>
    </message>
    <message>
        <source>not asked in this row</source>
        <translation>اس سطر میں نہیں پوچھا جاتا</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>کوئی جواب نہیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::RepeatState</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 سے %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>زیادہ سے زیادہ %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>کم سے کم %1</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>عام طور پر: %1</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>حد: %1</translation>
    </message>
    <message>
        <source>Within the limit: %1</source>
        <translation>حد کے اندر: %1</translation>
    </message>
    <message>
        <source>Outside the limit: %1</source>
        <translation>حد سے باہر: %1</translation>
    </message>
    <message>
        <source>The checklist does not accept this answer.</source>
        <translation>چیک لسٹ یہ جواب قبول نہیں کرتی۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::RepeatView</name>
    <message>
        <source>1 row</source>
        <translation>1 سطر</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n سطر</numerusform>
            <numerusform>%n سطریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Worked out from the other answers.</source>
        <translation>دوسرے جوابوں سے خود نکلتا ہے۔</translation>
    </message>
    <message>
        <source>Not asked in this row, as its other answers are.</source>
        <translation>اس سطر کے دوسرے جوابوں کی وجہ سے یہاں نہیں پوچھا جاتا۔</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>محفوظ نہیں ہوا: %1</translation>
    </message>
    <message>
        <source>Two people answered differently. Press Enter to decide.</source>
        <translation>دو لوگوں نے الگ جواب دیے۔ فیصلے کے لیے Enter دبائیں۔</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>اور %1 مزید</translation>
    </message>
    <message>
        <source>Nothing was pasted. Put these right and paste again.</source>
        <translation>کچھ چسپاں نہیں ہوا۔ یہ درست کریں اور دوبارہ چسپاں کریں۔</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>سطر شامل کریں</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>سطر مٹائیں</translation>
    </message>
    <message>
        <source>Move the row up (Alt+Up)</source>
        <translation>سطر اوپر لے جائیں (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the row down (Alt+Down)</source>
        <translation>سطر نیچے لے جائیں (Alt+Down)</translation>
    </message>
    <message>
        <source>Unlock confidential answers</source>
        <translation>خفیہ جوابات کھولیں</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>جدول کی سطریں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ReportLanguageBox</name>
    <message>
        <source>Language of the report</source>
        <translation>رپورٹ کی زبان</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>انگریزی میں</translation>
    </message>
    <message>
        <source>In Urdu</source>
        <translation>اردو میں</translation>
    </message>
    <message>
        <source>In both languages</source>
        <translation>دونوں زبانوں میں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ReportView</name>
    <message>
        <source>Report preview</source>
        <translation>رپورٹ کا پیش منظر</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ %1 از %2</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ReportsController</name>
    <message>
        <source>Factory</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Whole: not a byte has changed since it was made. %1, visit of %2, head code %3.</source>
        <translation>سالم: بننے کے بعد سے ایک بائٹ بھی نہیں بدلی۔ %1، دورہ %2، شناختی کوڈ %3۔</translation>
    </message>
    <message>
        <source>Made on the laptop %1, which the programme's office has certified.</source>
        <translation>لیپ ٹاپ %1 پر بنی، جس کی تصدیق پروگرام کے دفتر نے کی ہے۔</translation>
    </message>
    <message>
        <source>Made on the laptop %1, which was accepted here.</source>
        <translation>لیپ ٹاپ %1 پر بنی، جسے یہاں قبول کیا گیا تھا۔</translation>
    </message>
    <message>
        <source>But it was made on the laptop %1, which the programme's office trusts no more.</source>
        <translation>لیکن یہ لیپ ٹاپ %1 پر بنی، جس پر پروگرام کا دفتر اب بھروسا نہیں کرتا۔</translation>
    </message>
    <message>
        <source>Made on this laptop, %1.</source>
        <translation>اسی لیپ ٹاپ پر بنی، %1۔</translation>
    </message>
    <message>
        <source>Made on the laptop %1, which nobody here knows: compare its fingerprint %2 with its owner.</source>
        <translation>لیپ ٹاپ %1 پر بنی، جسے یہاں کوئی نہیں جانتا: اس کا فنگر پرنٹ %2 اس کے مالک سے ملا لیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>رپورٹس</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>رپورٹ محفوظ ہو گئی: %1</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>جیسے چھپے گی</translation>
    </message>
    <message>
        <source>Audits to report on</source>
        <translation>آڈٹ جن کی رپورٹ بن سکتی ہے</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>رپورٹ کی زبان</translation>
    </message>
    <message>
        <source>In Urdu</source>
        <translation>اردو میں</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>دونوں</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>پی ڈی ایف محفوظ کریں</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>ایچ ٹی ایم ایل محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>رپورٹ پی ڈی ایف میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the report as HTML</source>
        <translation>رپورٹ ایچ ٹی ایم ایل میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Provisional: answers of this audit are still contested, so the score is a range.</source>
        <translation>عبوری: اس آڈٹ کے کچھ جوابات پر ابھی فیصلہ باقی ہے، اس لیے نمبر کم از کم اور زیادہ سے زیادہ کی صورت میں دیے گئے ہیں۔</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>فیصلہ کریں</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>ابھی کوئی رپورٹ نہیں</translation>
    </message>
    <message>
        <source>A report is made of an audit. Start one first.</source>
        <translation>رپورٹ آڈٹ سے بنتی ہے۔ پہلے آڈٹ شروع کریں۔</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>نیا آڈٹ</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>پی ڈی ایف فائلیں (*.pdf)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>ایچ ٹی ایم ایل فائلیں (*.html)</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>کیا چھاپنا ہے</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>آڈٹ رپورٹ</translation>
    </message>
    <message>
        <source>Closing meeting</source>
        <translation>اختتامی میٹنگ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Face of Urdu text</source>
        <translation>اردو تحریر کا خط</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>رپورٹ لکھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>منسوخ: کوئی فائل نہیں لکھی گئی۔</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>اصلاحی منصوبہ</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>اسکور کارڈ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>لیٹر</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>نستعلیق</translation>
    </message>
    <message>
        <source>Verify a report</source>
        <translation>رپورٹ کی جانچ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحہ</numerusform>
            <numerusform>%n صفحے</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports (*.pdf *.json)</source>
        <translation>رپورٹیں (*.pdf *.json)</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>انگریزی میں</translation>
    </message>
    <message>
        <source>Copy for the factory</source>
        <translation>کارخانے کی نقل</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ResultView</name>
    <message>
        <source>In order</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>بہتری چاہیے</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>فوراً کریں</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>ابھی نہیں جانچا</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>محفوظ ہو گیا: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>کاپی ہو گیا</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>سوالوں پر واپس</translation>
    </message>
    <message>
        <source>Open as an audit</source>
        <translation>آڈٹ کے طور پر کھولیں</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>رپورٹ…</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>ہم کہاں کھڑے ہیں</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>پہلے کیا کریں</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>معلوم کرنا ہے</translation>
    </message>
    <message>
        <source>The shape of it</source>
        <translation>ایک نظر میں</translation>
    </message>
    <message>
        <source>100 is everything in order</source>
        <translation>100 کا مطلب: سب ٹھیک ہے</translation>
    </message>
    <message>
        <source>Seen once three topics have answers.</source>
        <translation>تین موضوعات کے جواب ملنے پر نظر آئے گا۔</translation>
    </message>
    <message>
        <source>From self-check to self-check</source>
        <translation>ایک جائزے سے اگلے جائزے تک</translation>
    </message>
    <message>
        <source>In order: %1 of what was asked</source>
        <translation>ٹھیک ہے: جو پوچھا گیا اس کا %1</translation>
    </message>
    <message>
        <source>Needs work: %1 of what was asked is in order</source>
        <translation>بہتری چاہیے: جو پوچھا گیا اس کا %1 ٹھیک ہے</translation>
    </message>
    <message>
        <source>Act now: %1 of what was asked is in order</source>
        <translation>فوراً کریں: جو پوچھا گیا اس کا %1 ٹھیک ہے</translation>
    </message>
    <message>
        <source>Nothing is answered yet</source>
        <translation>ابھی کوئی جواب نہیں دیا گیا</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n بات درست کرنی ہے</numerusform>
            <numerusform>%n باتیں درست کرنی ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are still open</source>
        <translation>
            <numerusform>%n سوال ابھی باقی ہیں</numerusform>
            <numerusform>%n سوال ابھی باقی ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was answered has to be put right.</source>
        <translation>جن سوالوں کے جواب دیے گئے ان میں کچھ درست کرنے کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>In this order: what can hurt people comes first, then what counts most.</source>
        <translation>اسی ترتیب سے: پہلے وہ جس سے کسی کو نقصان پہنچ سکتا ہے، پھر وہ جو سب سے زیادہ اہم ہے۔</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>This self-check</source>
        <translation>یہ جائزہ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Finish this check</source>
        <translation>یہ جائزہ مکمل کریں</translation>
    </message>
    <message>
        <source>Its answers stand from then on. First put into the plan what you will do.</source>
        <translation>اس کے بعد جواب نہیں بدلیں گے۔ پہلے وہ کام منصوبے میں ڈالیں جو آپ کریں گے۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ResultsPanel</name>
    <message>
        <source>Factories</source>
        <translation>کارخانے</translation>
    </message>
    <message>
        <source>%1 graduated</source>
        <translation>%1 فارغ</translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation>تربیت کے گھنٹے</translation>
    </message>
    <message>
        <source>%1 by women</source>
        <translation>خواتین کے %1</translation>
    </message>
    <message>
        <source>Plans carried out</source>
        <translation>منصوبوں پر عمل</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 دیر سے</translation>
    </message>
    <message>
        <source>Verified saving a year</source>
        <translation>تصدیق شدہ سالانہ بچت</translation>
    </message>
    <message>
        <source>%1 claimed</source>
        <translation>دعویٰ %1</translation>
    </message>
    <message>
        <source>lakh rupees</source>
        <translation>لاکھ روپے</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>اطمینان</translation>
    </message>
    <message>
        <source>of %1 marks</source>
        <translation>%1 نمبروں میں سے</translation>
    </message>
    <message>
        <source>Knowledge gain</source>
        <translation>علم میں اضافہ</translation>
    </message>
    <message>
        <source>of what was left</source>
        <translation>باقی میں سے</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>اچھے طریقے</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>رائج</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>In place at the baseline</source>
        <translation>شروع میں رائج</translation>
    </message>
    <message>
        <source>New since</source>
        <translation>اس کے بعد نئے</translation>
    </message>
    <message>
        <source>Not in place</source>
        <translation>رائج نہیں</translation>
    </message>
    <message>
        <source>Good practices in place: %1 at the baseline, %2 at the end</source>
        <translation>رائج اچھے طریقے: شروع میں %1، آخر میں %2</translation>
    </message>
    <message>
        <source>from level 3 of 4 on; only what was answered in both visits</source>
        <translation>4 میں سے درجہ 3 سے آگے؛ صرف وہ جو دونوں دوروں میں پوچھا گیا</translation>
    </message>
    <message>
        <source>Choose a baseline and an end-line visit for each factory in the overview.</source>
        <translation>خلاصے میں ہر کارخانے کا ابتدائی اور اختتامی دورہ چنیں۔</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>بچت</translation>
    </message>
    <message>
        <source>Rs 1,000</source>
        <translation>ہزار روپے</translation>
    </message>
    <message>
        <source>Verified saving</source>
        <translation>تصدیق شدہ بچت</translation>
    </message>
    <message>
        <source>What a trainer has verified</source>
        <translation>ٹرینر نے کس کی تصدیق کی</translation>
    </message>
    <message>
        <source>savings of improvements that are done</source>
        <translation>مکمل بہتریوں کی بچت</translation>
    </message>
    <message>
        <source>No improvement has a verified saving yet.</source>
        <translation>ابھی کسی بہتری کی بچت کی تصدیق نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>اوسط</translation>
    </message>
    <message>
        <source>Of 5</source>
        <translation>5 میں سے</translation>
    </message>
    <message>
        <source>Mean mark</source>
        <translation>اوسط نمبر</translation>
    </message>
    <message>
        <source>What people thought of the days</source>
        <translation>شرکاء کو دن کیسے لگے</translation>
    </message>
    <message>
        <source>mean marks from 1 to 5</source>
        <translation>1 سے 5 تک اوسط نمبر</translation>
    </message>
    <message>
        <source>No evaluation forms yet.</source>
        <translation>ابھی رائے کے فارم نہیں ہیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ReviewModel</name>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>کیا کرنا ہے</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ReviewPanel</name>
    <message>
        <source>Quality review</source>
        <translation>معیار کا جائزہ</translation>
    </message>
    <message>
        <source>What a careful colleague would ask about. Nothing here forbids closing. Enter goes to the question.</source>
        <translation>وہ باتیں جو کوئی محتاط ساتھی پوچھتا۔ ان میں سے کوئی آڈٹ بند کرنے سے نہیں روکتی۔ Enter سے سوال کھلتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing to remark</source>
        <translation>کوئی بات قابلِ توجہ نہیں</translation>
    </message>
    <message>
        <source>Every answer is given and supported. The audit can be closed.</source>
        <translation>ہر جواب دیا جا چکا ہے اور اس کی تائید موجود ہے۔ آڈٹ بند کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>رفتار</translation>
    </message>
    <message>
        <source>No answer has a time yet.</source>
        <translation>ابھی کسی جواب کا وقت درج نہیں۔</translation>
    </message>
    <message>
        <source>Remarks of the quality review</source>
        <translation>معیار کے جائزے کی باتیں</translation>
    </message>
    <message>
        <source>Seconds an answer by section</source>
        <translation>ہر حصے میں فی جواب سیکنڈ</translation>
    </message>
</context>
<context>
    <name>meyar::ui::RiskPanel</name>
    <message>
        <source>Risk register</source>
        <translation>خطرات کا رجسٹر</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>میٹرکس</translation>
    </message>
    <message>
        <source>Which risk</source>
        <translation>کون سا خطرہ</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>خطرے کی چیز</translation>
    </message>
    <message>
        <source>New hazard</source>
        <translation>نیا خطرہ</translation>
    </message>
    <message>
        <source>Say what may harm somebody.</source>
        <translation>بتائیں کس چیز سے نقصان ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>The hazard is kept</source>
        <translation>خطرہ محفوظ ہو گیا</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>خطرات کا نقشہ</translation>
    </message>
    <message>
        <source>No hazard is judged by this matrix yet.</source>
        <translation>ابھی اس میٹرکس سے کوئی خطرہ نہیں جانچا گیا۔</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>امکان</translation>
    </message>
    <message numerus="yes">
        <source>%n hazards in the highest band</source>
        <translation>
            <numerusform>سب سے اونچے درجے میں %n خطرہ</numerusform>
            <numerusform>سب سے اونچے درجے میں %n خطرے</numerusform>
        </translation>
    </message>
    <message>
        <source>No hazard in the highest band</source>
        <translation>سب سے اونچے درجے میں کوئی خطرہ نہیں</translation>
    </message>
    <message>
        <source>How many hazards stand in each field: likelihood by line, severity from 1 to %1 across</source>
        <translation>ہر خانے میں کتنے خطرے ہیں: قطار میں امکان، آگے 1 سے %1 تک شدت</translation>
    </message>
    <message>
        <source>Kind of control</source>
        <translation>قابو کی قسم</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>خطرے</translation>
    </message>
    <message numerus="yes">
        <source>%n hazards with nothing but protective equipment</source>
        <translation>
            <numerusform>%n خطرے کے لیے صرف حفاظتی سامان</numerusform>
            <numerusform>%n خطروں کے لیے صرف حفاظتی سامان</numerusform>
        </translation>
    </message>
    <message>
        <source>Hierarchy of controls</source>
        <translation>قابو کی ترتیب</translation>
    </message>
    <message>
        <source>What is planned, the best first</source>
        <translation>کیا منصوبہ ہے، بہترین پہلے</translation>
    </message>
    <message>
        <source>No hazard yet.</source>
        <translation>ابھی کوئی خطرہ نہیں۔</translation>
    </message>
    <message>
        <source>5 × 5</source>
        <translation>5 × 5</translation>
    </message>
    <message>
        <source>3 × 3</source>
        <translation>3 × 3</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>شروع میں</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اب</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>No hazard yet</source>
        <translation>ابھی کوئی خطرہ نہیں</translation>
    </message>
    <message>
        <source>What may harm somebody, how likely and how badly, and what is done about it.</source>
        <translation>کس چیز سے نقصان ہو سکتا ہے، کتنا امکان اور کتنا شدید، اور اس کا کیا کیا جا رہا ہے۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SampleCard</name>
    <message>
        <source>A whole number, or empty.</source>
        <translation>پورا عدد، یا خالی۔</translation>
    </message>
    <message>
        <source>Days and sample</source>
        <translation>دن اور نمونہ</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>خواتین</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18 سے کم عمر</translation>
    </message>
    <message>
        <source>Home workers</source>
        <translation>گھر پر کام کرنے والے</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>مستقل</translation>
    </message>
    <message>
        <source>Contractors'</source>
        <translation>ٹھیکیدار کے</translation>
    </message>
    <message>
        <source>Piece-rate</source>
        <translation>پیس ریٹ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>انٹرویو</translation>
    </message>
    <message>
        <source>Auditor days</source>
        <translation>آڈیٹر کے دن</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n کارکن</numerusform>
            <numerusform>%n کارکن</numerusform>
        </translation>
    </message>
    <message>
        <source>How many work there? Then this says how many to interview and how long it takes.</source>
        <translation>وہاں کتنے لوگ کام کرتے ہیں؟ پھر یہاں لکھا ہو گا کہ کتنوں سے بات کرنی ہے اور کتنا وقت لگے گا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of up to %1</source>
        <translation>
            <numerusform>زیادہ سے زیادہ %1 افراد کے %n گروپ</numerusform>
            <numerusform>زیادہ سے زیادہ %1 افراد کے %n گروپ</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview %1 of %2 workers</source>
        <translation>%2 میں سے %1 کارکنوں سے بات کریں</translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation>
            <numerusform>%n اکیلا</numerusform>
            <numerusform>%n اکیلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to read</source>
        <translation>
            <numerusform>%n ریکارڈ پڑھنا ہے</numerusform>
            <numerusform>%n ریکارڈ پڑھنے ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 auditor days</source>
        <translation>%1 آڈیٹر دن</translation>
    </message>
    <message>
        <source>%1 hours of talks</source>
        <translation>%1 گھنٹے گفتگو</translation>
    </message>
    <message>
        <source>The table ends before this size: agree the number with whoever asked for the audit.</source>
        <translation>جدول اس تعداد سے پہلے ختم ہو جاتا ہے: جس نے آڈٹ کہا ہے اس کے ساتھ تعداد طے کریں۔</translation>
    </message>
    <message>
        <source>How sure the source is: K1 read in the original, K2 from a reliable secondary source, K3 to be confirmed.</source>
        <translation>ماخذ کتنا پکا ہے: K1 اصل میں پڑھا گیا، K2 قابلِ اعتماد ثانوی ماخذ سے، K3 کی تصدیق باقی ہے۔</translation>
    </message>
    <message>
        <source>By sex there are %1 workers, by contract %2. Ask which is right.</source>
        <translation>جنس کے حساب سے %1 کارکن ہیں، معاہدے کے حساب سے %2۔ پوچھیں کون سا درست ہے۔</translation>
    </message>
    <message>
        <source>Counted with the %1 workers of the factory's profile until you fill this in.</source>
        <translation>جب تک آپ یہ نہ بھریں، کارخانے کے کوائف کے %1 کارکنوں سے حساب ہے۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ScopeCard</name>
    <message>
        <source>Scope</source>
        <translation>دائرہ</translation>
    </message>
    <message>
        <source>Does the factory know the day?</source>
        <translation>کیا کارخانے کو دن معلوم ہے؟</translation>
    </message>
    <message>
        <source>What the visit covers</source>
        <translation>دورے میں کیا شامل ہے</translation>
    </message>
    <message>
        <source>Buildings, shifts, contractors, hostels; and what it leaves out</source>
        <translation>عمارتیں، شفٹیں، ٹھیکیدار، ہاسٹل؛ اور جو شامل نہیں</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>آڈیٹر</translation>
    </message>
    <message>
        <source>The lead auditor first, with commas between the names</source>
        <translation>پہلے لیڈ آڈیٹر، ناموں کے بیچ کوما</translation>
    </message>
    <message>
        <source>Languages of the talks</source>
        <translation>گفتگو کی زبانیں</translation>
    </message>
    <message>
        <source>What the workers speak: Urdu, Punjabi, Pashto, Sindhi…</source>
        <translation>کارکن جو بولتے ہیں: اردو، پنجابی، پشتو، سندھی…</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ScoreState</name>
    <message numerus="yes">
        <source>level 1: %n still missing</source>
        <translation>
            <numerusform>درجہ 1: ابھی %n باقی</numerusform>
            <numerusform>درجہ 1: ابھی %n باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>درجہ %1</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ScoreView</name>
    <message>
        <source>Score</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Score by section</source>
        <translation>حصہ وار نتیجہ</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>چارٹ کی تصویر کاپی کریں</translation>
    </message>
    <message>
        <source>Nothing is scored yet. Answer a question first.</source>
        <translation>ابھی نمبر نہیں بنے۔ پہلے کسی سوال کا جواب دیں۔</translation>
    </message>
    <message>
        <source>What costs most</source>
        <translation>سب سے زیادہ نمبر کہاں کم ہوئے</translation>
    </message>
    <message>
        <source>Answers that cost points</source>
        <translation>وہ جواب جن سے نمبر کم ہوئے</translation>
    </message>
    <message>
        <source>No answer has cost a point.</source>
        <translation>کسی جواب سے نمبر کم نہیں ہوئے۔</translation>
    </message>
    <message>
        <source>Close audit</source>
        <translation>آڈٹ بند کریں</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Decide the conflicts</source>
        <translation>اختلافات کا فیصلہ کریں</translation>
    </message>
    <message>
        <source>Percentage points of the score</source>
        <translation>کل نتیجے کے فیصد پوائنٹ</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>گریڈ %1</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>ابھی نتیجہ نہیں</translation>
    </message>
    <message>
        <source>A range, until the conflicts are decided.</source>
        <translation>اختلافات کے فیصلے تک نتیجہ کم از کم اور زیادہ سے زیادہ کی صورت میں ہے۔</translation>
    </message>
    <message>
        <source>The points alone would earn %1. Held down by failed critical points: %2.</source>
        <translation>صرف نمبروں سے گریڈ %1 بنتا۔ ان سنگین نکات کی ناکامی نے گریڈ روک رکھا ہے: %2۔</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n پورا</numerusform>
            <numerusform>%n پورے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly</source>
        <translation>
            <numerusform>%n جزوی</numerusform>
            <numerusform>%n جزوی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n ناکام</numerusform>
            <numerusform>%n ناکام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n لاگو نہیں</numerusform>
            <numerusform>%n لاگو نہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered: go to the next</source>
        <translation>
            <numerusform>%n خالی: اگلے پر جائیں</numerusform>
            <numerusform>%n خالی: اگلے پر جائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the audit</source>
        <translation>آڈٹ بند کریں</translation>
    </message>
    <message>
        <source>This audit is closed</source>
        <translation>یہ آڈٹ بند ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not answered</source>
        <translation>
            <numerusform>%n سوال کا جواب باقی ہے</numerusform>
            <numerusform>%n سوالوں کے جواب باقی ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them required</source>
        <translation>
            <numerusform>ان میں سے %n لازمی ہے</numerusform>
            <numerusform>ان میں سے %n لازمی ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that the checklist does not accept</source>
        <translation>
            <numerusform>%n جواب چیک لسٹ قبول نہیں کرتی</numerusform>
            <numerusform>%n جواب چیک لسٹ قبول نہیں کرتی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n اختلاف کا فیصلہ باقی ہے</numerusform>
            <numerusform>%n اختلافات کا فیصلہ باقی ہے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed answer(s) without a finding</source>
        <translation>
            <numerusform>%n ناکام جواب کی خامی درج نہیں</numerusform>
            <numerusform>%n ناکام جوابوں کی خامی درج نہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) without an action</source>
        <translation>
            <numerusform>%n خامی کا کوئی اقدام طے نہیں</numerusform>
            <numerusform>%n خامیوں کا کوئی اقدام طے نہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>کچھ باقی نہیں۔</translation>
    </message>
    <message>
        <source>You can close it all the same, and reopen it later.</source>
        <translation>آپ پھر بھی اسے بند کر سکتے ہیں، اور بعد میں کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Gather the answers by</source>
        <translation>جوابات کس لحاظ سے جمع کریں</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>کنونشن</translation>
    </message>
    <message>
        <source>GSP+</source>
        <translation>GSP+</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>Scheme area</source>
        <translation>اسکیم کا شعبہ</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Checkpoints by what they rest on</source>
        <translation>نکات، ان کی بنیاد کے لحاظ سے</translation>
    </message>
    <message>
        <source>No checkpoint of this checklist rests on one.</source>
        <translation>اس چیک لسٹ کا کوئی نکتہ ایسی بنیاد پر نہیں۔</translation>
    </message>
    <message>
        <source>How the checkpoints stand</source>
        <translation>نکات کی صورت حال</translation>
    </message>
    <message>
        <source>Choose a row to see what is not met.</source>
        <translation>جو پورا نہیں ہوا اسے دیکھنے کے لیے ایک سطر چنیں۔</translation>
    </message>
    <message>
        <source>Not fully met: %1</source>
        <translation>پوری طرح پورا نہیں: %1</translation>
    </message>
    <message>
        <source>Graded by</source>
        <translation>درجہ بندی</translation>
    </message>
    <message>
        <source>The checklist's own letters</source>
        <translation>چیک لسٹ کے اپنے درجے</translation>
    </message>
    <message>
        <source>Change grades and caps…</source>
        <translation>درجے اور حدیں بدلیں…</translation>
    </message>
    <message>
        <source>Make your own from this…</source>
        <translation>اس سے اپنی درجہ بندی بنائیں…</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>حد سے باہر</translation>
    </message>
    <message>
        <source>The value that was measured</source>
        <translation>جو قدر ناپی گئی</translation>
    </message>
    <message>
        <source>Which answers are wrong is told once every question is answered.</source>
        <translation>کون سے جواب غلط ہیں، یہ سب سوالوں کے جواب کے بعد بتایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>No measured value is beyond its limit.</source>
        <translation>کوئی ناپی ہوئی قدر حد سے باہر نہیں۔</translation>
    </message>
    <message>
        <source>No measured value is judged by a limit.</source>
        <translation>کوئی ناپی ہوئی قدر کسی حد سے نہیں جانچی گئی۔</translation>
    </message>
    <message>
        <source>This checklist is not scored</source>
        <translation>اس چیک لسٹ کے نمبر نہیں لگتے</translation>
    </message>
    <message>
        <source>It keeps a record; its answers earn no points.</source>
        <translation>یہ ریکارڈ رکھتی ہے؛ اس کے جوابوں پر نمبر نہیں ملتے۔</translation>
    </message>
    <message>
        <source>The score of a test is shown once every question is answered.</source>
        <translation>ٹیسٹ کے نمبر تب دکھائے جاتے ہیں جب ہر سوال کا جواب ہو جائے۔</translation>
    </message>
    <message>
        <source>Level 1 makes up 25 % of a section, level 2 50 %, level 3 25 %. Levels 2 and 3 count only once everything of level 1 is in place, at least in part.</source>
        <translation>ہر حصے میں درجہ 1 کا وزن 25 %، درجہ 2 کا 50 % اور درجہ 3 کا 25 % ہے۔ درجہ 2 اور 3 تبھی گنے جاتے ہیں جب درجہ 1 کی ہر چیز کم از کم کچھ حد تک موجود ہو۔</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 جواب دیے گئے</translation>
    </message>
    <message>
        <source>%1 of %2 points closed</source>
        <translation>%2 میں سے %1 خامیاں بند</translation>
    </message>
    <message>
        <source>Follow-up visit</source>
        <translation>فالو اپ دورہ</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SectionScoreChart</name>
    <message>
        <source>%1: %2, met %3, partly %4, failed %5</source>
        <translation>%1: %2، پورے %3، جزوی %4، ناکام %5</translation>
    </message>
    <message>
        <source>Score by section</source>
        <translation>حصہ وار نتیجہ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Met · partly · failed</source>
        <translation>پورے · جزوی · ناکام</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>پورے</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزوی</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>نتیجہ</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SelfCheckController</name>
    <message>
        <source>The checklist of this self-check is not on this laptop. Its answers are safe.</source>
        <translation>اس جائزے کی چیک لسٹ اس لیپ ٹاپ پر نہیں ہے۔ اس کے جواب محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>This is not an answer to the question.</source>
        <translation>یہ اس سوال کا جواب نہیں ہے۔</translation>
    </message>
    <message>
        <source>The checklist does not take this answer.</source>
        <translation>چیک لسٹ یہ جواب قبول نہیں کرتی۔</translation>
    </message>
    <message>
        <source>In the plan: it stands among the findings with who does it and until when.</source>
        <translation>منصوبے میں شامل ہو گیا: خامیوں میں درج ہے کہ کون کرے گا اور کب تک۔</translation>
    </message>
    <message>
        <source>The self-check is finished. Its answers stand; actions go on.</source>
        <translation>اپنا جائزہ مکمل ہو گیا۔ جواب اب نہیں بدلیں گے؛ اقدامات جاری رہیں گے۔</translation>
    </message>
    <message>
        <source>Finished too early</source>
        <translation>وقت سے پہلے مکمل کر دیا گیا تھا</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SelfCheckHome</name>
    <message>
        <source>How does your factory stand?</source>
        <translation>آپ کا کارخانہ کہاں کھڑا ہے؟</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop</source>
        <translation>کچھ بھی اس لیپ ٹاپ سے باہر نہیں جاتا</translation>
    </message>
    <message>
        <source>There is no account and no internet. Nobody sees an answer unless you export it yourself.</source>
        <translation>نہ کوئی اکاؤنٹ، نہ انٹرنیٹ۔ جب تک آپ خود برآمد نہ کریں، کوئی جواب نہیں دیکھ سکتا۔</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>کارخانہ</translation>
    </message>
    <message>
        <source>Add a factory</source>
        <translation>کارخانہ شامل کریں</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <source>Your self-checks</source>
        <translation>آپ کے خود جائزے</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>جوابات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>None yet. The first one shows where to begin; the next one what has become better.</source>
        <translation>ابھی کوئی نہیں۔ پہلا جائزہ بتائے گا کہ کہاں سے شروع کریں؛ اگلا بتائے گا کہ کیا بہتر ہوا۔</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>The checklists are being read…</source>
        <translation>چیک لسٹیں پڑھی جا رہی ہیں…</translation>
    </message>
    <message>
        <source>About %1 plain questions in nine steps, some %2 minutes. Stop whenever you like: every answer is saved. At the end you see what is in order, what to do first, and how.</source>
        <translation>نو مرحلوں میں تقریباً %1 آسان سوال، کوئی %2 منٹ۔ جب چاہیں رک جائیں: ہر جواب محفوظ ہو جاتا ہے۔ آخر میں آپ دیکھیں گے کہ کیا ٹھیک ہے، پہلے کیا کرنا ہے، اور کیسے۔</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>نتیجہ دیکھیں</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>نئی جانچ شروع کریں</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 والی جانچ جاری رکھیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SelfCheckPage</name>
    <message>
        <source>Self-check</source>
        <translation>خود جائزہ</translation>
    </message>
    <message>
        <source>how your own factory stands</source>
        <translation>آپ کا اپنا کارخانہ کیسا ہے</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس کریں</translation>
    </message>
    <message>
        <source>Previous questions</source>
        <translation>پچھلے سوال</translation>
    </message>
    <message>
        <source>Next questions</source>
        <translation>اگلے سوال</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>کچھ حد تک</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>لاگو نہیں</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>Question before or after</source>
        <translation>پچھلا یا اگلا سوال</translation>
    </message>
    <message>
        <source>Next question, then the next page</source>
        <translation>اگلا سوال، پھر اگلا صفحہ</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SessionTimer</name>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>گھڑی چلائیں</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>اگلی شق</translation>
    </message>
    <message>
        <source>No run-sheet yet: add its first item.</source>
        <translation>ابھی خاکہ نہیں ہے: پہلی شق لکھیں۔</translation>
    </message>
    <message>
        <source>%1 minutes in all: a FIT session should take at most %2. Cut it in two.</source>
        <translation>کل %1 منٹ: FIT کی نشست زیادہ سے زیادہ %2 منٹ کی ہو۔ اسے دو حصوں میں کر دیں۔</translation>
    </message>
    <message>
        <source>%1 (%2 of %3, %4 minutes in all)</source>
        <translation>%1 (%3 میں سے %2، کل %4 منٹ)</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ ہو گیا</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>زبان اور ظاہری انداز</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Both: the window in English, the questions in both.</source>
        <translation>دونوں: ونڈو انگریزی میں، سوال دونوں زبانوں میں۔</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>دونوں</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>High contrast is best in bright light.</source>
        <translation>تیز روشنی میں زیادہ کنٹراسٹ بہتر رہتا ہے۔</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تاریک</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>زیادہ کنٹراسٹ</translation>
    </message>
    <message>
        <source>Urdu titles and questions</source>
        <translation>اردو سرخیاں اور سوال</translation>
    </message>
    <message>
        <source>Naskh takes less room.</source>
        <translation>نسخ کم جگہ لیتا ہے۔</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>نستعلیق</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>یہاں کون کام کرتا ہے</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>آپ کا نام</translation>
    </message>
    <message>
        <source>Stands beside your answers in reports, and where two laptops differ.</source>
        <translation>رپورٹوں میں، اور جہاں دو لیپ ٹاپوں کے جواب مختلف ہوں، آپ کے جوابات کے ساتھ لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>یہ لیپ ٹاپ</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>شناختی نشان</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>شناختی نشان کاپی کریں</translation>
    </message>
    <message>
        <source>This database holds sample data. It is invented and can never merge into real work.</source>
        <translation>اس فائل میں نمونہ ڈیٹا ہے۔ یہ فرضی ہے اور اصل کام میں کبھی شامل نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Meyar %1. Works without internet: nothing leaves this laptop unless you export it.</source>
        <translation>معیار %1۔ انٹرنیٹ کے بغیر چلتا ہے: جب تک آپ خود برآمد نہ کریں، کچھ اس لیپ ٹاپ سے باہر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Next colours</source>
        <translation>اگلے رنگ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>کاپی ہو گیا</translation>
    </message>
    <message>
        <source>Whoever merges your bundles sees these words and this fingerprint. Compare them by phone to know that a bundle is yours.</source>
        <translation>جو آپ کے بنڈل شامل کرے گا اسے یہ الفاظ اور شناختی نشان دکھیں گے۔ فون پر ملا لیں تاکہ معلوم ہو کہ بنڈل آپ ہی کا ہے۔</translation>
    </message>
    <message>
        <source>This laptop's key as a QR code</source>
        <translation>اس لیپ ٹاپ کی چابی، کیو آر کوڈ میں</translation>
    </message>
    <message>
        <source>Key words, to be read out in one of the two languages</source>
        <translation>شناختی الفاظ، دونوں میں سے کسی ایک زبان میں پڑھ کر سنائیں</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>where the work is, and its copies</source>
        <translation>کام کہاں ہے، اور اس کی نقلیں</translation>
    </message>
    <message>
        <source>who takes part, and how far each is trusted</source>
        <translation>کون شامل ہے، اور کس پر کتنا بھروسہ ہے</translation>
    </message>
    <message>
        <source>Save this laptop's key</source>
        <translation>اس لیپ ٹاپ کی چابی محفوظ کریں</translation>
    </message>
    <message>
        <source>Keys of laptops (*.meyarkey)</source>
        <translation>لیپ ٹاپوں کی چابیاں (*.meyarkey)</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>محفوظ نہیں ہو سکا</translation>
    </message>
    <message>
        <source>Save the key as a file for the office…</source>
        <translation>دفتر کے لیے چابی فائل میں محفوظ کریں…</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>ترتیبات کے حصے</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>ڈیٹا اور بیک اپ</translation>
    </message>
    <message>
        <source>Laptops and keys</source>
        <translation>لیپ ٹاپ اور چابیاں</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>ہر چیز کا سائز</translation>
    </message>
    <message>
        <source>Seen when Meyar is started the next time.</source>
        <translation>معیار اگلی بار کھولنے پر نظر آئے گا۔</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>میرا کام</translation>
    </message>
    <message>
        <source>What the column of pages shows first. Ctrl+K goes to every page.</source>
        <translation>صفحوں کے کالم میں پہلے کیا نظر آئے۔ Ctrl+K سے ہر صفحہ کھلتا ہے۔</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>آڈٹ</translation>
    </message>
    <message>
        <source>My factory</source>
        <translation>میری فیکٹری</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>چنیں…</translation>
    </message>
    <message>
        <source>Choose the folder for reports and bundles</source>
        <translation>رپورٹوں اور بنڈلوں کا فولڈر چنیں</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>No folder of its own for reports and bundles</source>
        <translation>رپورٹوں اور بنڈلوں کے لیے کوئی الگ فولڈر نہیں</translation>
    </message>
    <message>
        <source>Folder for reports and bundles</source>
        <translation>رپورٹوں اور بنڈلوں کا فولڈر</translation>
    </message>
    <message>
        <source>Where something was saved last.</source>
        <translation>جہاں پچھلی بار کچھ محفوظ کیا گیا تھا۔</translation>
    </message>
    <message>
        <source>Meyar</source>
        <translation>معیار</translation>
    </message>
    <message>
        <source>Digits in printed Urdu</source>
        <translation>چھپی ہوئی اردو کے ہندسے</translation>
    </message>
    <message>
        <source>Reports, forms and workshop sheets. The window takes both.</source>
        <translation>رپورٹیں، فارم اور ورکشاپ کے صفحے۔ ونڈو دونوں طرح کے ہندسے لیتی ہے۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::ShelfList</name>
    <message>
        <source>Let the sender read these words from Settings on that laptop, in one of the two languages. If they are the same, it is that laptop.</source>
        <translation>بھیجنے والے سے کہیں کہ اپنے لیپ ٹاپ کی ترتیبات سے یہ الفاظ کسی ایک زبان میں پڑھ کر سنائے۔ الفاظ ایک ہوں تو یہ وہی لیپ ٹاپ ہے۔</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>پھینک دیں</translation>
    </message>
    <message>
        <source>Accept and merge</source>
        <translation>قبول کر کے شامل کریں</translation>
    </message>
    <message>
        <source>Throw away for good</source>
        <translation>ہمیشہ کے لیے پھینک دیں</translation>
    </message>
    <message>
        <source>Waiting on the shelf</source>
        <translation>شیلف پر منتظر</translation>
    </message>
    <message>
        <source>Ask the office before you take it. What that laptop made since is held back anyway; what it carries of others would come in.</source>
        <translation>اسے لینے سے پہلے دفتر سے پوچھیں۔ اس لیپ ٹاپ نے اس کے بعد جو کیا وہ ویسے بھی روک لیا جاتا ہے؛ دوسروں کا جو کام اس میں ہے وہ آ جائے گا۔</translation>
    </message>
    <message>
        <source>Take what it carries</source>
        <translation>اس میں جو ہے لے لیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SidePanel</name>
    <message>
        <source>Expected evidence</source>
        <translation>متوقع ثبوت</translation>
    </message>
    <message>
        <source>Cheapest fix</source>
        <translation>سب سے سستا حل</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>پچھلا دورہ</translation>
    </message>
    <message>
        <source>Repeat: it was so last time, too</source>
        <translation>دوبارہ: پچھلی بار بھی یہی تھا</translation>
    </message>
    <message>
        <source>No earlier answer to this question here.</source>
        <translation>یہاں اس سوال کا پہلے کوئی جواب نہیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SignPanel</name>
    <message>
        <source>Write the name of the person who signs.</source>
        <translation>دستخط کرنے والے کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>موجودہ حالت پر</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>دستخط کے بعد بدلا گیا</translation>
    </message>
    <message>
        <source>Remove the signature of %1</source>
        <translation>%1 کے دستخط ہٹائیں</translation>
    </message>
    <message>
        <source>The audit was changed after it was signed.</source>
        <translation>دستخط کے بعد آڈٹ بدلا گیا ہے۔</translation>
    </message>
    <message>
        <source>Let those sign again whose signature is marked, or undo the change.</source>
        <translation>جن کے دستخط پر نشان ہے ان سے دوبارہ دستخط کروائیں، یا تبدیلی واپس لیں۔</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>Head code</source>
        <translation>شناختی کوڈ</translation>
    </message>
    <message>
        <source>It stands for exactly what was found and agreed. Read it out and compare: the same words are the same audit.</source>
        <translation>یہ بالکل اسی کی پہچان ہے جو ملا اور جس پر اتفاق ہوا۔ پڑھ کر ملائیں: ایک سے الفاظ، ایک ہی آڈٹ۔</translation>
    </message>
    <message>
        <source>Head code as a QR code</source>
        <translation>شناختی کوڈ بطور QR</translation>
    </message>
    <message>
        <source>Print the closing-meeting sheet</source>
        <translation>اختتامی میٹنگ کی شیٹ چھاپیں</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>ابھی کسی نے دستخط نہیں کیے۔</translation>
    </message>
    <message>
        <source>New signature</source>
        <translation>نیا دستخط</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>کس حیثیت سے</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>صاف کریں</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>دستخط کریں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>Draw the signature with a mouse, a finger or a stylus. Backspace clears it.</source>
        <translation>ماؤس، انگلی یا قلم سے دستخط بنائیں۔ Backspace سے صاف ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Sign here, or type the name only</source>
        <translation>یہاں دستخط کریں، یا صرف نام لکھیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SiteHeader</name>
    <message>
        <source>Not saved yet: a name, a city and a province are needed.</source>
        <translation>ابھی محفوظ نہیں ہوا: نام، شہر اور صوبہ ضروری ہیں۔</translation>
    </message>
    <message>
        <source>Not saved yet: a city and a province are needed.</source>
        <translation>ابھی محفوظ نہیں ہوا: شہر اور صوبہ ضروری ہیں۔</translation>
    </message>
    <message>
        <source>Start an audit here</source>
        <translation>یہاں آڈٹ شروع کریں</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>یونٹ شامل کریں</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>چھوڑ دیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::SitePanel</name>
    <message>
        <source>Not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>چنیں…</translation>
    </message>
    <message>
        <source>No audit here yet.</source>
        <translation>یہاں ابھی کوئی آڈٹ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Audits here</source>
        <translation>یہاں کے آڈٹ</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>یونٹ</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>کوائف</translation>
    </message>
    <message>
        <source>decide which questions are asked</source>
        <translation>انہی سے طے ہوتا ہے کہ کون سے سوال پوچھے جائیں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name in Urdu</source>
        <translation>اردو میں نام</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>رابطے کا شخص</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>یونٹ کا نام</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Empty if it is the only one</source>
        <translation>ایک ہی یونٹ ہو تو خالی چھوڑیں</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>صوبہ</translation>
    </message>
    <message>
        <source>Other country…</source>
        <translation>دوسرا ملک…</translation>
    </message>
    <message>
        <source>Write the code of the country: BR for Brazil, BR-SP for a state of it.</source>
        <translation>ملک کا کوڈ لکھیں: برازیل کے لیے BR، اس کی ریاست کے لیے BR-SP۔</translation>
    </message>
    <message>
        <source>Code of the country</source>
        <translation>ملک کا کوڈ</translation>
    </message>
    <message>
        <source>Two letters, as BR for Brazil. A checklist for that country names its law.</source>
        <translation>دو حروف، جیسے برازیل کے لیے BR۔ اس ملک کی چیک لسٹ میں وہاں کا قانون ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>کام کہاں تک پہنچا</translation>
    </message>
    <message>
        <source>Go on with this audit</source>
        <translation>یہ آڈٹ جاری رکھیں</translation>
    </message>
    <message>
        <source>No audit under way</source>
        <translation>کوئی آڈٹ جاری نہیں</translation>
    </message>
    <message>
        <source>Everything is closed</source>
        <translation>سب آڈٹ بند ہیں</translation>
    </message>
    <message>
        <source>Start the next audit when you are at the factory.</source>
        <translation>کارخانے پہنچ کر اگلا آڈٹ شروع کریں۔</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>نیا آڈٹ</translation>
    </message>
    <message>
        <source>Add a factory</source>
        <translation>کارخانہ شامل کریں</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>بنڈل درآمد کریں</translation>
    </message>
    <message>
        <source>Actions overdue</source>
        <translation>تاخیر کا شکار اقدامات</translation>
    </message>
    <message>
        <source>Show the actions</source>
        <translation>اقدامات دکھائیں</translation>
    </message>
    <message>
        <source>Findings open</source>
        <translation>کھلی خامیاں</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>خامیاں دکھائیں</translation>
    </message>
    <message>
        <source>Answers not yet exported</source>
        <translation>ابھی برآمد نہ ہونے والے جوابات</translation>
    </message>
    <message>
        <source>Save a bundle</source>
        <translation>بنڈل محفوظ کریں</translation>
    </message>
    <message>
        <source>Conflicts to decide</source>
        <translation>فیصلہ طلب اختلافات</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>ابھی فیصلہ کریں</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>جن کا وقت آ گیا</translation>
    </message>
    <message>
        <source>No action is due within 14 days.</source>
        <translation>اگلے 14 دن میں کسی اقدام کی تاریخ نہیں۔</translation>
    </message>
    <message>
        <source>Actions that are due</source>
        <translation>جن اقدامات کا وقت آ گیا</translation>
    </message>
    <message>
        <source>No other audits yet.</source>
        <translation>ابھی کوئی اور آڈٹ نہیں۔</translation>
    </message>
    <message>
        <source>Welcome to Meyar</source>
        <translation>معیار میں خوش آمدید</translation>
    </message>
    <message>
        <source>Add the first factory to audit it, or bring in the bundle of a colleague and go on where they stopped. Everything stays on this laptop; no internet is needed.</source>
        <translation>آڈٹ کے لیے پہلا کارخانہ شامل کریں، یا ساتھی کا بنڈل لائیں اور جہاں اس نے چھوڑا وہاں سے آگے بڑھیں۔ سب کچھ اسی لیپ ٹاپ پر رہتا ہے؛ انٹرنیٹ کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Add the first factory</source>
        <translation>پہلا کارخانہ شامل کریں</translation>
    </message>
    <message>
        <source>Go on with the last audit</source>
        <translation>آخری آڈٹ جاری رکھیں</translation>
    </message>
    <message>
        <source>Drafts and recent audits</source>
        <translation>مسودے اور حالیہ آڈٹ</translation>
    </message>
    <message>
        <source>Check my own factory</source>
        <translation>اپنے کارخانے کا جائزہ لیں</translation>
    </message>
    <message>
        <source>Run a training</source>
        <translation>تربیت چلائیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::StatusLine</name>
    <message>
        <source>All answers saved %1</source>
        <translation>تمام جوابات محفوظ ہیں %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>محفوظ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>محفوظ نہیں ہوا: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answers not yet exported</source>
        <translation>
            <numerusform>%n جواب ابھی برآمد نہیں ہوا</numerusform>
            <numerusform>%n جوابات ابھی برآمد نہیں ہوئے</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>نمونہ ڈیٹا</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
</context>
<context>
    <name>meyar::ui::StepBar</name>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
</context>
<context>
    <name>meyar::ui::StepDot</name>
    <message>
        <source>%1: all answered</source>
        <translation>%1: سب جواب دے دیے گئے</translation>
    </message>
</context>
<context>
    <name>meyar::ui::StepsView</name>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Your answers are kept on this laptop only.</source>
        <translation>آپ کے جواب صرف اسی لیپ ٹاپ پر محفوظ ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answered</source>
        <translation>
            <numerusform>%n میں سے %1 کے جواب</numerusform>
            <numerusform>%n میں سے %1 کے جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>تقریباً %n منٹ باقی</numerusform>
            <numerusform>تقریباً %n منٹ باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>نتیجہ دیکھیں</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message numerus="yes">
        <source>%n to find out</source>
        <translation>
            <numerusform>%n کا جواب معلوم کرنا ہے</numerusform>
            <numerusform>%n کا جواب معلوم کرنا ہے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::TaskProgress</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>دونوں</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>تلاش کریں یا کام چنیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::TrainingController</name>
    <message>
        <source>Not in this database</source>
        <translation>اس ڈیٹابیس میں نہیں</translation>
    </message>
    <message>
        <source>Removed from the cohort</source>
        <translation>گروہ سے ہٹا دیا گیا</translation>
    </message>
    <message>
        <source>Cohort put into the bin</source>
        <translation>گروہ کوڑے دان میں ڈال دیا گیا</translation>
    </message>
    <message>
        <source>The exercise begins again</source>
        <translation>مشق دوبارہ شروع</translation>
    </message>
    <message>
        <source>Photo taken away</source>
        <translation>تصویر ہٹا دی گئی</translation>
    </message>
    <message>
        <source>Every factory of the cohort has a line in this session.</source>
        <translation>اس نشست میں گروہ کے ہر کارخانے کی سطر پہلے سے ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Removed from the cohort, with %n lines that belong to it</source>
        <translation>
            <numerusform>گروہ سے ہٹا دیا گیا، اس کی %n سطر سمیت</numerusform>
            <numerusform>گروہ سے ہٹا دیا گیا، اس کی %n سطروں سمیت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::TrainingPage</name>
    <message>
        <source>Training</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>New cohort</source>
        <translation>نیا گروہ</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>گروہ</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>گروہ</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>کیا دکھایا جائے</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>خلاصہ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>سیشن</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>بہتری</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>طے شدہ کام</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>ٹیمیں</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>ٹیسٹ</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>دورے</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتائج</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>SCORE, FIT and other trainings: from the baseline to the end-line</source>
        <translation>SCORE، FIT اور دوسری تربیتیں: ابتدائی جائزے سے اختتامی جائزے تک</translation>
    </message>
    <message>
        <source>Nobody has graduated yet: enter the day in the overview.</source>
        <translation>ابھی کوئی فارغ نہیں ہوا: خلاصے میں تاریخ لکھیں۔</translation>
    </message>
    <message>
        <source>Add a factory to the cohort first.</source>
        <translation>پہلے گروہ میں کارخانہ شامل کریں۔</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>رپورٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>لکھ دیا گیا: %1</translation>
    </message>
    <message>
        <source>Add a factory…</source>
        <translation>کارخانہ شامل کریں…</translation>
    </message>
    <message>
        <source>Into the bin</source>
        <translation>ٹوکری میں ڈالیں</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>پروجیکٹر</translation>
    </message>
    <message>
        <source>Open the workshop on the projector</source>
        <translation>ورکشاپ پروجیکٹر پر کھولیں</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>Undo in the cohort</source>
        <translation>گروہ میں واپس لیں</translation>
    </message>
    <message>
        <source>Redo in the cohort</source>
        <translation>گروہ میں دوبارہ کریں</translation>
    </message>
    <message>
        <source>Add a factory</source>
        <translation>کارخانہ شامل کریں</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>تبدیلی کی رپورٹ</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>کامیابی کی کہانی</translation>
    </message>
    <message>
        <source>Programme report</source>
        <translation>پروگرام رپورٹ</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF محفوظ کریں</translation>
    </message>
    <message>
        <source>No cohort yet</source>
        <translation>ابھی کوئی گروہ نہیں</translation>
    </message>
    <message>
        <source>A cohort is the factories that go through a training together: SCORE, FIT or another one.</source>
        <translation>گروہ ان کارخانوں کا ہوتا ہے جو ایک ساتھ تربیت لیں: SCORE، FIT یا کوئی اور۔</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مشق</translation>
    </message>
    <message>
        <source>Copies for the factories</source>
        <translation>کارخانوں کے لیے نقلیں</translation>
    </message>
    <message>
        <source>Copies are being written…</source>
        <translation>نقلیں لکھی جا رہی ہیں…</translation>
    </message>
    <message numerus="yes">
        <source>%n copies written to %1.</source>
        <translation>
            <numerusform>%n نقل %1 میں لکھی گئی۔</numerusform>
            <numerusform>%n نقلیں %1 میں لکھی گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit yet, so nothing to hand over: %1.</source>
        <translation>ابھی کوئی دورہ نہیں، اس لیے دینے کو کچھ نہیں: %1۔</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>مشق کے لیے</translation>
    </message>
    <message>
        <source>A cohort to try things with: marked TRAINING, counted nowhere, never leaves this computer</source>
        <translation>آزمانے کے لیے گروہ: اس پر تربیت لکھا ہوتا ہے، کہیں گنا نہیں جاتا، اس کمپیوٹر سے باہر نہیں جاتا</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>دوبارہ شروع</translation>
    </message>
    <message>
        <source>Takes away what the workshop has written; factories, sessions and run-sheets stay</source>
        <translation>ورکشاپ میں لکھا ہوا ہٹا دیتا ہے؛ کارخانے، نشستیں اور پروگرام رہتے ہیں</translation>
    </message>
    <message>
        <source>Copies for the factories…</source>
        <translation>کارخانوں کے لیے نقلیں…</translation>
    </message>
    <message>
        <source>One bundle for each factory, into a folder: its visits, findings and actions, without what workers said in confidence</source>
        <translation>ہر کارخانے کے لیے ایک بنڈل، ایک فولڈر میں: اس کے دورے، خامیاں اور کام؛ کارکنوں کی راز کی باتیں شامل نہیں</translation>
    </message>
    <message>
        <source>FIT module…</source>
        <translation>FIT ماڈیول…</translation>
    </message>
    <message>
        <source>Workshop sheets (A4)</source>
        <translation>ورکشاپ کے کاغذ (A4)</translation>
    </message>
    <message>
        <source>Workshop sheets (A3)</source>
        <translation>ورکشاپ کے کاغذ (A3)</translation>
    </message>
    <message>
        <source>Case study of</source>
        <translation>کس فیکٹری کی کہانی</translation>
    </message>
</context>
<context>
    <name>meyar::ui::UnlockCard</name>
    <message>
        <source>A passphrase for confidential notes</source>
        <translation>خفیہ گفتگو کے لیے پاس فریز</translation>
    </message>
    <message>
        <source>Confidential notes are locked</source>
        <translation>خفیہ گفتگو مقفل ہے</translation>
    </message>
    <message>
        <source>Type your passphrase to read and write them. They lock again after five minutes without a key, and at once with Ctrl+L.</source>
        <translation>پڑھنے اور لکھنے کے لیے اپنا پاس فریز لکھیں۔ پانچ منٹ کوئی کلید نہ دبے تو یہ پھر مقفل ہو جاتی ہے، اور Ctrl+L سے فوراً۔</translation>
    </message>
    <message>
        <source>Six random words are strong and easy to remember</source>
        <translation>چھ بے ترتیب لفظ مضبوط بھی ہیں اور یاد رکھنا بھی آسان</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>اور لفظ</translation>
    </message>
    <message>
        <source>These words, or a passphrase of your own</source>
        <translation>یہی لفظ، یا اپنا پاس فریز</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>پاس فریز</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>وہی ایک بار پھر</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>پاس فریز مقرر کریں</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>دونوں ایک جیسے نہیں۔</translation>
    </message>
    <message>
        <source>Type the passphrase again in both fields.</source>
        <translation>دونوں خانوں میں پاس فریز پھر لکھیں۔</translation>
    </message>
    <message>
        <source>Too many wrong passphrases.</source>
        <translation>بہت بار غلط پاس فریز لکھا گیا۔</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n سیکنڈ بعد پھر کوشش کریں۔</numerusform>
            <numerusform>%n سیکنڈ بعد پھر کوشش کریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>What people tell you in confidence is encrypted from the first letter. Only this passphrase, or the recovery sheet that you print next, opens it; nobody can reset it for you. Write it down and keep it away from this laptop.</source>
        <translation>لوگ جو بات اعتماد میں بتائیں وہ پہلے حرف سے خفیہ کر دی جاتی ہے۔ اسے صرف یہ پاس فریز، یا بحالی کی وہ شیٹ کھولتی ہے جو آپ ابھی چھاپیں گے؛ کوئی اسے آپ کے لیے نیا نہیں بنا سکتا۔ اسے لکھ لیں اور اس لیپ ٹاپ سے دور رکھیں۔</translation>
    </message>
</context>
<context>
    <name>meyar::ui::UpgradeCard</name>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>اس کا کیا ہوگا</translation>
    </message>
    <message>
        <source>See every difference</source>
        <translation>تمام فرق دیکھیں</translation>
    </message>
    <message>
        <source>Stay with the version of this audit</source>
        <translation>اس آڈٹ کے موجودہ ورژن پر ہی رہیں</translation>
    </message>
    <message>
        <source>Go on with the later version</source>
        <translation>نئے ورژن کے ساتھ جاری رکھیں</translation>
    </message>
    <message>
        <source>Answers that change, and those to look at again</source>
        <translation>جوابات جو بدلتے ہیں، اور جنہیں دوبارہ دیکھنا ہے</translation>
    </message>
</context>
<context>
    <name>meyar::ui::VerifyForm</name>
    <message>
        <source>Checked by</source>
        <translation>کس نے جانچا</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>کیا دیکھا</translation>
    </message>
    <message>
        <source>Done as agreed</source>
        <translation>طے شدہ کام ہو گیا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
</context>
<context>
    <name>meyar::ui::WhyPanel</name>
    <message>
        <source>How to check, and why it matters</source>
        <translation>جانچ کیسے کریں، اور یہ کیوں اہم ہے</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>Cheapest fix</source>
        <translation>سب سے سستا حل</translation>
    </message>
    <message>
        <source>This is on your list now</source>
        <translation>یہ آپ کے کاموں کی فہرست میں شامل ہو گیا</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>معلوم کرنا ہے</translation>
    </message>
    <message>
        <source>The result says what to do first.</source>
        <translation>نتیجے میں لکھا ہوگا کہ پہلے کیا کرنا ہے۔</translation>
    </message>
    <message>
        <source>Ask, or go and look. The result reminds you of it.</source>
        <translation>پوچھیں، یا جا کر دیکھیں۔ نتیجہ آپ کو یاد دلائے گا۔</translation>
    </message>
</context>
</TS>
