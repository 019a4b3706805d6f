<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AbilityText</name>
    <message>
        <source>This model cannot change pictures by words</source>
        <translation>このモデルは言葉で絵を変えられません</translation>
    </message>
    <message>
        <source>This model cannot paint inside a selection</source>
        <translation>このモデルは選択範囲の中に描けません</translation>
    </message>
    <message>
        <source>This model cannot find things in a picture</source>
        <translation>このモデルは絵の中の物を見つけられません</translation>
    </message>
    <message>
        <source>This model cannot answer in words</source>
        <translation>このモデルは言葉で答えられません</translation>
    </message>
    <message>
        <source>This model paints %1 × %2 pixels only</source>
        <translation>このモデルは %1 × %2 ピクセルだけを描きます</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません：%2。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 はフォルダーです。</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short.</source>
        <translation>画像が壊れているか、途中で切れています。</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short (%1).</source>
        <translation>画像が壊れているか、途中で切れています（%1）。</translation>
    </message>
    <message>
        <source>The picture file is empty.</source>
        <translation>画像ファイルが空です。</translation>
    </message>
    <message>
        <source>The PNG file is damaged or cut short.</source>
        <translation>PNG ファイルが壊れているか、途中で切れています。</translation>
    </message>
    <message>
        <source>The PNG file is damaged.</source>
        <translation>PNG ファイルが壊れています。</translation>
    </message>
    <message>
        <source>The file is not an OpenRaster picture.</source>
        <translation>このファイルは OpenRaster の画像ではありません。</translation>
    </message>
    <message>
        <source>This is not a PNG, JPEG, WebP, TIFF or OpenEXR picture.</source>
        <translation>PNG、JPEG、WebP、TIFF、OpenEXR のいずれの画像でもありません。</translation>
    </message>
    <message>
        <source>A picture cannot be saved as %1; the name must end in .png, .jpg, .webp, .tif or .exr.</source>
        <translation>画像を %1 として保存できません。名前の末尾は .png、.jpg、.webp、.tif、.exr のいずれかにしてください。</translation>
    </message>
    <message>
        <source>The picture is %1 x %2 pixels; at most 65535 a side and 268 megapixels can be opened.</source>
        <translation>画像は %1 x %2 ピクセルです。開けるのは一辺 65535 ピクセル、268 メガピクセルまでです。</translation>
    </message>
    <message>
        <source>%1 is not a Depict project.</source>
        <translation>%1 は Depict のプロジェクトではありません。</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Depict.</source>
        <translation>プロジェクト %1 は新しい版の Depict で作られました。</translation>
    </message>
    <message>
        <source>The project %1 is cut short.</source>
        <translation>プロジェクト %1 は途中で切れています。</translation>
    </message>
    <message>
        <source>The project %1 is damaged%2.</source>
        <translation>プロジェクト %1 は壊れています%2。</translation>
    </message>
    <message>
        <source>The project %1 cannot be read.</source>
        <translation>プロジェクト %1 を読み込めません。</translation>
    </message>
    <message>
        <source>The project %1 is open in another window.</source>
        <translation>プロジェクト %1 は別のウィンドウで開いています。</translation>
    </message>
    <message>
        <source>The project is still being opened.</source>
        <translation>プロジェクトをまだ開いています。</translation>
    </message>
    <message>
        <source>The words are %1 bytes long; at most %2 are possible.</source>
        <translation>言葉が %1 バイトあります。%2 バイトまで可能です。</translation>
    </message>
    <message>
        <source>The words are empty.</source>
        <translation>言葉がありません。</translation>
    </message>
    <message>
        <source>The words are too long for this model.</source>
        <translation>言葉がこのモデルには長すぎます。</translation>
    </message>
    <message>
        <source>The words and pictures together are too long for this model.</source>
        <translation>言葉と画像を合わせると、このモデルには長すぎます。</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is not possible; each side is %3 to %4 pixels.</source>
        <translation>%1 x %2 ピクセルの画像は作れません。一辺は %3〜%4 ピクセルです。</translation>
    </message>
    <message>
        <source>Nothing was added to any side of the picture.</source>
        <translation>画像のどの辺にも何も加えられていません。</translation>
    </message>
    <message>
        <source>The larger picture would have more than %1 pixels a side.</source>
        <translation>広げた画像の一辺が %1 ピクセルを超えます。</translation>
    </message>
    <message>
        <source>A picture that the words speak of is not there yet.</source>
        <translation>言葉が指している画像はまだ届いていません。</translation>
    </message>
    <message>
        <source>Already %1 paintings wait for their turn.</source>
        <translation>すでに %1 枚の絵が順番を待っています。</translation>
    </message>
    <message>
        <source>The model %1 cannot work from a picture.</source>
        <translation>モデル %1 は画像をもとに描けません。</translation>
    </message>
    <message>
        <source>The model %1 reads at most %2 pictures at a time, not %3.</source>
        <translation>モデル %1 が一度に読めるのは %2 枚までで、%3 枚は読めません。</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures by words.</source>
        <translation>モデル %1 は言葉で画像を変えられません。</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures.</source>
        <translation>モデル %1 は画像を変えられません。</translation>
    </message>
    <message>
        <source>The model %1 cannot paint inside a selection.</source>
        <translation>モデル %1 は選択範囲の中に描けません。</translation>
    </message>
    <message>
        <source>The model %1 cannot paint beyond the edges of a picture.</source>
        <translation>モデル %1 は画像の縁の外に描けません。</translation>
    </message>
    <message>
        <source>The model %1 cannot find things in a picture.</source>
        <translation>モデル %1 は画像の中の物を探せません。</translation>
    </message>
    <message>
        <source>The model %1 was not trained to answer in words.</source>
        <translation>モデル %1 は言葉で答えることを学んでいません。</translation>
    </message>
    <message>
        <source>The model painted no picture of these words.</source>
        <translation>モデルはこの言葉から絵を描きませんでした。</translation>
    </message>
    <message>
        <source>This model paints pictures of %1 x %2 pixels only.</source>
        <translation>このモデルが描くのは %1 x %2 ピクセルの画像だけです。</translation>
    </message>
    <message>
        <source>There is no model at %1: %2 is missing.</source>
        <translation>%1 にモデルがありません：%2 が見つかりません。</translation>
    </message>
    <message>
        <source>The folder %1 is a model of the kind %2, which Depict does not know.</source>
        <translation>フォルダー %1 は %2 という種類のモデルで、Depict は対応していません。</translation>
    </message>
    <message>
        <source>The folder %1 has no weights: neither model.safetensors nor pytorch_model.bin.</source>
        <translation>フォルダー %1 に重みがありません：model.safetensors も pytorch_model.bin もありません。</translation>
    </message>
    <message>
        <source>The model file %1 is damaged: %2.</source>
        <translation>モデルのファイル %1 が壊れています：%2。</translation>
    </message>
    <message>
        <source>config.json is damaged: %1.</source>
        <translation>config.json が壊れています：%1。</translation>
    </message>
    <message>
        <source>No CUDA device can be used on this machine.</source>
        <translation>このマシンで使える CUDA デバイスがありません。</translation>
    </message>
    <message>
        <source>The compute engine failed: %1.</source>
        <translation>計算エンジンが失敗しました：%1。</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>技術的な詳細：%1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Depict does not know files of this kind.</source>
        <translation>この種類のファイルには対応していません。</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF or OpenEXR, or a newer version of Depict.</source>
        <translation>PNG、JPEG、WebP、TIFF、OpenEXR、または新しいバージョンの Depict をお使いください。</translation>
    </message>
    <message>
        <source>This cannot be painted as asked.</source>
        <translation>この指定では描けません。</translation>
    </message>
    <message>
        <source>Change the words, the shape or the settings and try again.</source>
        <translation>言葉、形、設定のいずれかを変えて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>Check its name and folder, then open it again.</source>
        <translation>名前とフォルダーを確認して、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>It may be damaged: open it in the program that made it, or take another copy.</source>
        <translation>破損している可能性があります。作成元のプログラムで開くか、別のコピーをお使いください。</translation>
    </message>
    <message>
        <source>This model cannot do that yet.</source>
        <translation>このモデルではまだできません。</translation>
    </message>
    <message>
        <source>Say it another way, or choose a model that can.</source>
        <translation>言い方を変えるか、対応しているモデルを選んでください。</translation>
    </message>
    <message>
        <source>The picture could not be saved there.</source>
        <translation>そこには画像を保存できませんでした。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write.</source>
        <translation>別のフォルダーを選ぶか、書き込みの許可を得てください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; nothing is lost.</source>
        <translation>空き容量を増やすか、別のディスクを選んでください。失われたものはありません。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>メモリが足りません。</translation>
    </message>
    <message>
        <source>Choose a smaller shape or fewer variants, or close other programs.</source>
        <translation>小さい形にするか、バリエーションを減らすか、他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>モデルが見つかりません。</translation>
    </message>
    <message>
        <source>Install Depict again, or name the folder with --model.</source>
        <translation>Depict を再インストールするか、--model でフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The model is damaged.</source>
        <translation>モデルが破損しています。</translation>
    </message>
    <message>
        <source>Install Depict again, or name another folder with --model.</source>
        <translation>Depict を再インストールするか、--model で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>A painting is under way.</source>
        <translation>描画中です。</translation>
    </message>
    <message>
        <source>Wait for it or stop it; your words stay where they are.</source>
        <translation>終わるのを待つか、停止してください。言葉はそのまま残ります。</translation>
    </message>
    <message>
        <source>The computing device failed.</source>
        <translation>演算デバイスでエラーが発生しました。</translation>
    </message>
    <message>
        <source>Try again, or start Depict with --device cpu.</source>
        <translation>もう一度試すか、--device cpu を付けて Depict を起動してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Depict.</source>
        <translation>Depict の内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>Your pictures are safe. Try again, and please report it.</source>
        <translation>画像は無事です。もう一度試し、この問題を報告してください。</translation>
    </message>
</context>
<context>
    <name>PlanNames</name>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a mark</source>
        <translation>しるし</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>傷み</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>everything else, as before</source>
        <translation>ほかのものすべて（元のまま）</translation>
    </message>
    <message>
        <source>%1, in its own colour</source>
        <translation>%1（本来の色）</translation>
    </message>
    <message>
        <source>%1, worn</source>
        <translation>%1（着用）</translation>
    </message>
    <message>
        <source>%1, worn (%2)</source>
        <comment>hat, worn (dog)</comment>
        <translation>%1（着用：%2）</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1（なくなった）</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1（元のまま）</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is it there?</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is it there?</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>is it there?</comment>
        <translation>判断できません</translation>
    </message>
    <message>
        <source>%1 (%2 ×)</source>
        <comment>dog (3 times)</comment>
        <translation>%1（%2×）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was asked for: yes</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>領域分割</translation>
    </message>
    <message>
        <source>Find things</source>
        <translation>物を探す</translation>
    </message>
    <message>
        <source>Sunshine</source>
        <translation>晴れ</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>霧</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>水彩</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>油絵</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>鉛筆スケッチ</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>ピクセルアート</translation>
    </message>
    <message>
        <source>Paper cut</source>
        <translation>切り絵</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>ネオン</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>ポスター</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>画風</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天気</translation>
    </message>
</context>
<context>
    <name>depict::Abilities</name>
    <message>
        <source>“%1”</source>
        <comment>example words</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Write these words</source>
        <translation>この言葉を書き込む</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation>%1、例:「%2」</translation>
    </message>
    <message>
        <source>What this model can do</source>
        <translation>このモデルにできること</translation>
    </message>
    <message>
        <source>The model is loading…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>言葉から描く</translation>
    </message>
    <message>
        <source>Change a picture by words</source>
        <translation>画像を言葉で変える</translation>
    </message>
    <message>
        <source>Paint anew only what you select</source>
        <translation>選択したところだけを描き直す</translation>
    </message>
    <message>
        <source>Answer questions about a picture</source>
        <translation>画像についての質問に答える</translation>
    </message>
    <message>
        <source>With a picture, one press: %1</source>
        <translation>画像があればワンクリックで: %1</translation>
    </message>
</context>
<context>
    <name>depict::ActionRegistry</name>
    <message>
        <source>Everywhere</source>
        <translation>すべての場所</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentBar</name>
    <message>
        <source>Pictures that the words speak of</source>
        <translation>言葉が指す画像</translation>
    </message>
    <message>
        <source>This model works from one picture at a time: take the others away.</source>
        <translation>このモデルが一度に扱えるのは画像 1 枚です。ほかを外してください。</translation>
    </message>
    <message>
        <source>This model works from at most %1 pictures at a time: take some away.</source>
        <translation>このモデルが一度に扱える画像は %1 枚までです。いくつか外してください。</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>新しい画像</translation>
    </message>
    <message>
        <source>Change the shown one</source>
        <translation>表示中の画像を変更</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>次の言葉でこの画像を変更します (Ctrl+E)</translation>
    </message>
    <message>
        <source>Waiting for the picture: %1</source>
        <translation>画像を待っています：%1</translation>
    </message>
    <message>
        <source>%1 (still being painted)</source>
        <translation>%1（描画中）</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentChip</name>
    <message>
        <source>Picture %1: %2</source>
        <translation>画像 %1: %2</translation>
    </message>
    <message>
        <source>Changes this picture: %1</source>
        <translation>この画像を変更: %1</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Delete で外します</translation>
    </message>
    <message>
        <source>Changes this picture</source>
        <translation>この画像を変更</translation>
    </message>
    <message>
        <source>Take picture %1 away</source>
        <translation>画像 %1 を外す</translation>
    </message>
    <message>
        <source>Paint from nothing again</source>
        <translation>何もないところから描き直す</translation>
    </message>
</context>
<context>
    <name>depict::BatchDialog</name>
    <message>
        <source>Add to the batch</source>
        <translation>バッチに追加</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>言葉から描く</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>画像を変更</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>プロンプト (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>One prompt a line, in any language the model knows</source>
        <translation>1 行に 1 つ、モデルが分かる言語ならどれでも</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>形 %1</translation>
    </message>
    <message>
        <source>Pictures of each</source>
        <translation>それぞれの枚数</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>最初のシード</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>画像のフォルダー</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>変更すること</translation>
    </message>
    <message>
        <source>For example: make it night</source>
        <translation>例: 夜にして</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>画像のフォルダーを選択</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>結果のフォルダー</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>結果のフォルダーを選択</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>結果の保存先</translation>
    </message>
    <message>
        <source>Pictures in the folder: %1</source>
        <translation>フォルダー内の画像: %1</translation>
    </message>
    <message>
        <source>Pictures to paint: %1</source>
        <translation>描く画像: %1</translation>
    </message>
</context>
<context>
    <name>depict::BatchPanel</name>
    <message>
        <source>Nothing to do yet. Add prompts in several shapes and seeds, or a folder of pictures with one instruction; the results are written to files while you go on working.</source>
        <translation>まだ何もありません。形やシードの異なるプロンプト、または画像のフォルダーと 1 つの指示を追加してください。作業を続けている間に結果がファイルに書き出されます。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>結果を開く</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>前へ (Alt+↑)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>後へ (Alt+↓)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Take off the list (Delete)</source>
        <translation>リストから外す (Delete)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Jobs that are done</source>
        <translation>完了したジョブ</translation>
    </message>
    <message>
        <source>Try all that failed again</source>
        <translation>失敗したものをすべて再試行</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <source>Take all that is done off the list</source>
        <translation>完了したものをすべてリストから外す</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 / %2 完了</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 件失敗</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>depict::BatchQueue</name>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
</context>
<context>
    <name>depict::CanvasArea</name>
    <message>
        <source>Zoom out</source>
        <translation>ズームアウト</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>等倍で表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ズームイン</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>画像全体を表示</translation>
    </message>
    <message>
        <source>Edit this picture</source>
        <translation>この画像を編集</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>次の言葉でこの画像を変更します (Ctrl+E)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on painting as if it had never been stopped</source>
        <translation>停止しなかったかのように描き続けます</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep rows</source>
        <translation>行を残す</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 rows</source>
        <translation>停止中: %1 / %2 行</translation>
    </message>
    <message>
        <source>Row %1 of %2 is being painted</source>
        <translation>%1 / %2 行目を描画中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>depict::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
</context>
<context>
    <name>depict::ChatPanel</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>Add pictures that the words speak of</source>
        <translation>言葉が指す画像を追加</translation>
    </message>
    <message>
        <source>Ask about the picture: “How many dogs are there?”</source>
        <translation>画像について質問してください:「犬は何匹いますか？」</translation>
    </message>
    <message>
        <source>Say what to paint inside the selection: “a hat”</source>
        <translation>選択範囲に描くものを書いてください:「帽子」</translation>
    </message>
    <message>
        <source>Speak of the pictures by their numbers: “put the cat of the first picture into the second”</source>
        <translation>画像は番号で呼んでください:「1 枚目の猫を 2 枚目に入れて」</translation>
    </message>
    <message>
        <source>Say what to change, or ask about the picture: “put a hat on the dog”</source>
        <translation>変更したいことや画像への質問をどうぞ:「犬に帽子をかぶせて」</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>描きたいものを書いてください:「浜辺の赤い車と犬」</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>画像を追加</translation>
    </message>
</context>
<context>
    <name>depict::ConfidenceLegend</name>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>How probable the model thought the cells that it chose</source>
        <translation>選んだセルをモデルがどれほど確からしいと見たか</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>確か</translation>
    </message>
    <message>
        <source>Confidence: known when the picture is done</source>
        <translation>確信度: 画像ができあがると分かります</translation>
    </message>
    <message>
        <source>Confidence: not known for this picture</source>
        <translation>確信度: この画像では不明</translation>
    </message>
</context>
<context>
    <name>depict::ExampleTile</name>
    <message>
        <source>Paint this</source>
        <translation>これを描く</translation>
    </message>
    <message>
        <source>Paint: %1</source>
        <translation>描く: %1</translation>
    </message>
</context>
<context>
    <name>depict::ExpandPanel</name>
    <message>
        <source>Expand</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Pull the edges of the picture, or say how far. The picture itself stays as it is, to the last pixel.</source>
        <translation>画像の端を引くか、広げる量を入力してください。画像自体は 1 ピクセルも変わりません。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>To a shape</source>
        <translation>形に合わせる</translation>
    </message>
    <message>
        <source>To a shape…</source>
        <translation>形に合わせる…</translation>
    </message>
    <message>
        <source>What is to be seen there</source>
        <translation>そこに何を描くか</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>まだ画像がありません。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>%1 × %2 pixels become %3 × %4</source>
        <translation>%1 × %2 ピクセルが %3 × %4 になります</translation>
    </message>
</context>
<context>
    <name>depict::HistoryStrip</name>
    <message>
        <source>Versions of the project</source>
        <translation>プロジェクトのバージョン</translation>
    </message>
    <message>
        <source>Arrow keys walk through the versions; the menu key shows what can be done with one.</source>
        <translation>矢印キーでバージョンを移動し、メニューキーで操作を表示します。</translation>
    </message>
    <message>
        <source>&amp;Edit from here</source>
        <translation>ここから編集(&amp;E)</translation>
    </message>
    <message>
        <source>Paint &amp;again exactly</source>
        <translation>まったく同じに描き直す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>スターを外す(&amp;S)</translation>
    </message>
    <message>
        <source>Give it a &amp;star</source>
        <translation>スターを付ける(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>メモ(&amp;N)…</translation>
    </message>
    <message>
        <source>A&amp;ccepted</source>
        <translation>採用(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>不採用(&amp;J)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出し(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Prune with all that came of it</source>
        <translation>派生したものごと削除(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Prune</source>
        <translation>削除(&amp;P)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What is to be remembered of this version?</source>
        <translation>このバージョンについて何を覚えておきますか？</translation>
    </message>
    <message>
        <source>Export the version</source>
        <translation>バージョンを書き出し</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>言葉と設定を含む PNG (*.png)</translation>
    </message>
    <message>
        <source>OpenRaster with the picture before it (*.ora)</source>
        <translation>元の画像を含む OpenRaster (*.ora)</translation>
    </message>
    <message>
        <source>JPEG (*.jpg)</source>
        <translation>JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>WebP (*.webp)</source>
        <translation>WebP (*.webp)</translation>
    </message>
    <message>
        <source>TIFF (*.tif)</source>
        <translation>TIFF (*.tif)</translation>
    </message>
    <message>
        <source>OpenEXR (*.exr)</source>
        <translation>OpenEXR (*.exr)</translation>
    </message>
    <message>
        <source>Co&amp;mpare with this one</source>
        <translation>これと比較(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>次の言葉の画像として使う(&amp;U)</translation>
    </message>
    <message>
        <source>Give it a star, or take it away</source>
        <translation>スターを付ける、または外す</translation>
    </message>
    <message>
        <source>Export the time-&amp;lapse…</source>
        <translation>タイムラプスを書き出し(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>depict::KeyPointer</name>
    <message>
        <source>Column %1, row %2 of pixels</source>
        <translation>ピクセル列 %1、行 %2</translation>
    </message>
</context>
<context>
    <name>depict::MainWindow</name>
    <message>
        <source>This picture is not finished yet.</source>
        <translation>この画像はまだ完成していません。</translation>
    </message>
    <message>
        <source>Wait for its last row, or let it go on where it was stopped; then the tools select in it.</source>
        <translation>最後の行を待つか、止めたところから続けさせてください。その後、ツールで選択できます。</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>言葉と設定を含む PNG (*.png)</translation>
    </message>
    <message>
        <source>JPEG (*.jpg)</source>
        <translation>JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>WebP (*.webp)</source>
        <translation>WebP (*.webp)</translation>
    </message>
    <message>
        <source>TIFF (*.tif)</source>
        <translation>TIFF (*.tif)</translation>
    </message>
    <message>
        <source>OpenEXR (*.exr)</source>
        <translation>OpenEXR (*.exr)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>クリップボードに画像がありません</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New painting</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation>画像を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>モデルフォルダーを開く(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>画像を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>画像を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit this picture by words</source>
        <translation>この画像を言葉で編集(&amp;E)</translation>
    </message>
    <message>
        <source>Paint from &amp;nothing</source>
        <translation>何もないところから描く(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Painting</source>
        <translation>描画(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>描く(&amp;P)</translation>
    </message>
    <message>
        <source>Pause / &amp;resume</source>
        <translation>一時停止 / 再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep rows</source>
        <translation>行を残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped painting</source>
        <translation>停止した描画を続ける(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard rows</source>
        <translation>行を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Write the words</source>
        <translation>言葉を書く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>画面サイズに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <translation>&amp;200 %</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ズームイン(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ズームアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Cell &amp;grid</source>
        <translation>セルグリッド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Depict</source>
        <translation>Depict について(&amp;A)</translation>
    </message>
    <message>
        <source>About Depict</source>
        <translation>Depict について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;A picture studio that paints in front of your eyes, cell by cell.&lt;br&gt;&lt;br&gt;Apache License 2.0</source>
        <translation>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;目の前で 1 セルずつ描いていく画像スタジオ。&lt;br&gt;&lt;br&gt;Apache License 2.0</translation>
    </message>
    <message>
        <source>%1 — Depict</source>
        <translation>%1 — Depict</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>選択(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべてを選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>選択範囲を反転(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>拡張(&amp;G)…</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>選択範囲を拡張</translation>
    </message>
    <message>
        <source>S&amp;hrink…</source>
        <translation>縮小(&amp;H)…</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>選択範囲を縮小</translation>
    </message>
    <message>
        <source>&amp;Fill holes</source>
        <translation>穴を埋める(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove what is selected</source>
        <translation>選択したものを取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep only what is selected</source>
        <translation>選択したものだけを残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Describe what is selected</source>
        <translation>選択したものを説明(&amp;D)</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>ブラシを大きく</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>ブラシを小さく</translation>
    </message>
    <message>
        <source>Show as a &amp;tint</source>
        <translation>色を重ねて表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open a mask…</source>
        <translation>マスクを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the mask…</source>
        <translation>マスクを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>By how many pixels?</source>
        <translation>何ピクセル?</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>マスクを開く</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>マスクを保存</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Ne&amp;w project</source>
        <translation>新規プロジェクト(&amp;W)</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>プロジェクトを開く(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>最近使ったプロジェクト(&amp;R)</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>プロジェクトを別名で保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove this version</source>
        <translation>このバージョンを削除(&amp;R)</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>開いた画像</translation>
    </message>
    <message>
        <source>kept rows</source>
        <translation>残した行</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Depict projects (*.depict)</source>
        <translation>Depict プロジェクト (*.depict)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>プロジェクトを別名で保存</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>プロジェクト: %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>やり直す(&amp;D): %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>比較(&amp;R)</translation>
    </message>
    <message>
        <source>Write a sheet of before and after</source>
        <translation>前後の比較シートを書き出し</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF ドキュメント (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>前後の比較</translation>
    </message>
    <message>
        <source>Paint with Janus-Pro, Emu3.5 or another model of Depict</source>
        <translation>Janus-Pro、Emu3.5、または Depict の別のモデルで描く</translation>
    </message>
    <message>
        <source>This build of Depict has no engine to open models with.</source>
        <translation>この Depict にはモデルを開くエンジンがありません。</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>チャット(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Look at results</source>
        <translation>結果を見て話す(&amp;L)</translation>
    </message>
    <message>
        <source>After an edit the model says what it sees</source>
        <translation>編集のあと、モデルが見えたものを言います</translation>
    </message>
    <message>
        <source>Show or hide all &amp;panels</source>
        <translation>すべてのパネルの表示/非表示(&amp;P)</translation>
    </message>
    <message>
        <source>Give up the look, the stroke, the selection or the painting</source>
        <translation>見ている表示、ストローク、選択、描画を取りやめる</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>PDF for the printer (*.pdf)</source>
        <translation>印刷用 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>バッチ(&amp;B)</translation>
    </message>
    <message>
        <source>Add to the batc&amp;h…</source>
        <translation>バッチに追加(&amp;H)…</translation>
    </message>
    <message>
        <source>E&amp;xpand the canvas…</source>
        <translation>キャンバスを拡張(&amp;X)…</translation>
    </message>
    <message>
        <source>P&amp;oster</source>
        <translation>ポスター(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New text</source>
        <translation>新規テキスト(&amp;N)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF として保存(&amp;D)…</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Words, shape and seed are those that it was painted with</source>
        <translation>言葉・形・シードを描いたときのものに戻しました</translation>
    </message>
    <message>
        <source>&amp;Colour of the tint…</source>
        <translation>着色の色(&amp;C)…</translation>
    </message>
    <message>
        <source>Colour of the tint</source>
        <translation>着色の色</translation>
    </message>
    <message>
        <source>The words are those that it was painted with</source>
        <translation>言葉を描いたときのものに戻しました</translation>
    </message>
</context>
<context>
    <name>depict::ModelDialog</name>
    <message>
        <source>paints from words</source>
        <translation>言葉から描く</translation>
    </message>
    <message>
        <source>changes pictures by words</source>
        <translation>言葉で画像を変える</translation>
    </message>
    <message>
        <source>answers about pictures</source>
        <translation>画像について答える</translation>
    </message>
    <message>
        <source>plans, maps, selects by words</source>
        <translation>構想、マップ、言葉で選択</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that a model can do</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 × %2 pixels only</source>
        <translation>%1 × %2 ピクセルのみ</translation>
    </message>
    <message>
        <source>any shape from 1:4 to 4:1</source>
        <translation>1:4 から 4:1 までの形</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>新しいウィンドウで開く</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>モデルフォルダーを開く</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>フォルダー未選択</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>モデルフォルダー</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>重みの精度</translation>
    </message>
    <message>
        <source>Janus-Pro, Emu3.5 and models of Depict&apos;s own can be opened; the README says where they are found. Nothing is loaded before you have seen what the folder holds.</source>
        <translation>Janus-Pro、Emu3.5、Depict 独自のモデルを開けます。入手先は README にあります。フォルダーの中身を確認するまで何も読み込まれません。</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>モデルフォルダーを選択</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>フォルダーを読み取り中…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>%1 million, %2 on disk</source>
        <translation>%1M、ディスク上 %2</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>%1: needs %2</source>
        <translation>%1: %2 必要</translation>
    </message>
    <message>
        <source>%1 of memory is free.</source>
        <translation>メモリの空きは %1 です。</translation>
    </message>
    <message>
        <source>%1 of memory is free, which is not enough. Close other programs and choose the folder again.</source>
        <translation>メモリの空きは %1 で、足りません。ほかのプログラムを閉じて、フォルダーを選び直してください。</translation>
    </message>
</context>
<context>
    <name>depict::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>depict::PromptBox</name>
    <message>
        <source>Words for the painting</source>
        <translation>描くための言葉</translation>
    </message>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up and Alt+Down bring back earlier words.</source>
        <translation>Enter で描画、Shift+Enter で改行、Alt+↑ と Alt+↓ で以前の言葉を呼び出します。</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>描きたいものを書いてください:「浜辺の赤い車と犬」</translation>
    </message>
</context>
<context>
    <name>depict::ReplayBar</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>End the time-lapse</source>
        <translation>タイムラプスを終了</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>タイムラプス</translation>
    </message>
    <message>
        <source>Place in the time-lapse</source>
        <translation>タイムラプス内の位置</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>%1/%2 行</translation>
    </message>
    <message>
        <source>Write it as an animated GIF or as PNG frames</source>
        <translation>GIF アニメーションまたは PNG 連番で書き出します</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Writing the time-lapse…</source>
        <translation>タイムラプスを書き出し中…</translation>
    </message>
</context>
<context>
    <name>depict::ReplySwitch</name>
    <message>
        <source>How the words are taken</source>
        <translation>言葉の受け取り方</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>The model decides whether to paint or to answer</source>
        <translation>描くか答えるかをモデルが決めます</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>kind of reply</comment>
        <translation>描く</translation>
    </message>
    <message>
        <source>Always paint</source>
        <translation>常に描きます</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>kind of reply</comment>
        <translation>質問</translation>
    </message>
    <message>
        <source>Always answer in words</source>
        <translation>常に言葉で答えます</translation>
    </message>
</context>
<context>
    <name>depict::Review</name>
    <message>
        <source>Accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前後の比較</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Not a single pixel differs.</source>
        <translation>異なるピクセルはありません。</translation>
    </message>
    <message>
        <source>Largest difference: %1 of %2.</source>
        <translation>最大の差: %1 / %2。</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ.</source>
        <translation>ピクセルの %1 % が異なります。</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside not one.</source>
        <translation>マスク内は %1 %、外は 1 つも異なりません。</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside %2 %.</source>
        <translation>マスク内は %1 %、外は %2 %。</translation>
    </message>
</context>
<context>
    <name>depict::ReviewArea</name>
    <message>
        <source>Zoom out</source>
        <translation>ズームアウト</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>等倍で表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ズームイン</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>画像全体を表示</translation>
    </message>
    <message>
        <source>Counting what differs…</source>
        <translation>違いを数えています…</translation>
    </message>
    <message>
        <source>What differs is counted when the painting is finished.</source>
        <translation>違いは描画が終わると数えられます。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>depict::ReviewBar</name>
    <message>
        <source>Review</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Hold to see what was before (\)</source>
        <translation>押している間、前の状態を表示 (\)</translation>
    </message>
    <message>
        <source>Hold to see what was before</source>
        <translation>押している間、前の状態を表示</translation>
    </message>
    <message>
        <source>Opacity of the picture above</source>
        <translation>上の画像の不透明度</translation>
    </message>
    <message>
        <source>How much is seen of the picture above</source>
        <translation>上の画像がどれだけ見えるか</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Back to the canvas (Esc)</source>
        <translation>キャンバスに戻る (Esc)</translation>
    </message>
    <message>
        <source>Compare before and after (R)</source>
        <translation>前後を比較 (R)</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>次の比較方法</translation>
    </message>
    <message>
        <source>Previous way to compare</source>
        <translation>前の比較方法</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>左右を入れ替え</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>元になったものと比較</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用する</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不採用にする</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>シート…</translation>
    </message>
    <message>
        <source>Before and after on one page, as PDF or PNG</source>
        <translation>前後を 1 ページに並べ、PDF か PNG に</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>One picture; \ shows what was before</source>
        <translation>画像 1 枚。\ で前の状態を表示</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>ワイプ</translation>
    </message>
    <message>
        <source>Drag the line; its knob turns it</source>
        <translation>線をドラッグ。つまみで回転</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <source>Both move and zoom together</source>
        <translation>両方が一緒に移動・ズームします</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Where pixels differ, and how far</source>
        <translation>どのピクセルがどれだけ違うか</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>オニオン</translation>
    </message>
    <message>
        <source>One shines through the other</source>
        <translation>一方を透かして重ねます</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>The pointer shows what was before</source>
        <translation>ポインターの位置に前の状態を表示</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Up to four variants; click one to take it</source>
        <translation>バリエーションを 4 つまで。クリックで選択</translation>
    </message>
</context>
<context>
    <name>depict::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>前: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>後: %1</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Paint something, or open a picture.</source>
        <translation>比較するものがまだありません。何か描くか、画像を開いてください。</translation>
    </message>
    <message>
        <source>This version has no variants. Choose 2 to 4 variants beside the words, and paint.</source>
        <translation>このバージョンにはバリエーションがありません。言葉の横で 2～4 を選んで描いてください。</translation>
    </message>
    <message>
        <source>Reading the other picture…</source>
        <translation>もう一方の画像を読み取り中…</translation>
    </message>
    <message>
        <source>Nothing was before this version. Right-click another one in the strip below and choose “Compare with this one”.</source>
        <translation>このバージョンの前には何もありません。下の一覧で別のバージョンを右クリックし、「これと比較」を選んでください。</translation>
    </message>
    <message>
        <source>Differences are counted on pictures of one size. These are %1 × %2 and %3 × %4 pixels.</source>
        <translation>違いは同じサイズの画像で数えます。この 2 枚は %1 × %2 と %3 × %4 ピクセルです。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>バリエーション %1</translation>
    </message>
</context>
<context>
    <name>depict::RowRuler</name>
    <message>
        <source>Rows of the picture</source>
        <translation>画像の行</translation>
    </message>
    <message>
        <source>Rows of the picture, painted from top to bottom</source>
        <translation>上から下へ描かれる画像の行</translation>
    </message>
    <message>
        <source>Rows that stay</source>
        <translation>残す行</translation>
    </message>
    <message>
        <source>Drag the handle, or press the arrow keys, to go back to a row: what lies below is painted anew</source>
        <translation>ハンドルをドラッグするか矢印キーで行まで戻ると、それより下が描き直されます</translation>
    </message>
    <message>
        <source>Pause after this row</source>
        <translation>この行の後で一時停止</translation>
    </message>
    <message>
        <source>Click between two rows to pause the painting there; click again to take that back</source>
        <translation>行と行の間をクリックするとそこで一時停止します。もう一度クリックすると取り消します</translation>
    </message>
</context>
<context>
    <name>depict::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Paint what lies behind (Delete)</source>
        <translation>後ろにあるものを描きます (Delete)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Say what is to appear here</source>
        <translation>ここに現れるものを書いてください</translation>
    </message>
    <message>
        <source>Add </source>
        <translation>追加: </translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Say what is to be here instead</source>
        <translation>代わりにここに置くものを書いてください</translation>
    </message>
    <message>
        <source>Replace it with </source>
        <translation>次のものに置き換え: </translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>これだけ残す</translation>
    </message>
    <message>
        <source>Remove everything else</source>
        <translation>ほかをすべて取り除きます</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Ask what this is</source>
        <translation>これが何かを尋ねます</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Select everything else instead</source>
        <translation>代わりにほかのすべてを選択します</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>depict::Session</name>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>The picture stays as it is: what you asked for was not found in it. Try other words.</source>
        <translation>画像はそのままです。ご希望のものが画像の中に見つかりませんでした。別の言葉でお試しください。</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>それを消して</translation>
    </message>
    <message>
        <source>remove everything here</source>
        <translation>ここにあるものを全部消して</translation>
    </message>
    <message>
        <source>What is in the picture?</source>
        <translation>画像には何が写っていますか？</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>プロジェクトは別のウィンドウで開かれています。</translation>
    </message>
    <message>
        <source>Close it there, or open another one.</source>
        <translation>そのウィンドウで閉じるか、別のプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>continue the picture beyond its edges</source>
        <translation>画像を端の外まで描き足して</translation>
    </message>
    <message>
        <source>This picture was not painted to its end.</source>
        <translation>この画像は最後まで描かれていません。</translation>
    </message>
    <message>
        <source>Go on with it or attach another picture; your words stand in the prompt.</source>
        <translation>続きを描くか、別の画像を添付してください。言葉は入力欄に残っています。</translation>
    </message>
</context>
<context>
    <name>depict::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>キーボードショートカット…</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>設定をリセット…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on. Words for pictures can be written in any language at any time.</source>
        <translation>メニューとメッセージの言語です。次回の起動から有効になります。描くための言葉はいつでも好きな言語で書けます。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>画面の大きさ</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>最後に使ったもの</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>What new projects begin with.</source>
        <translation>新規プロジェクトの初期値です。</translation>
    </message>
    <message>
        <source>Every core</source>
        <translation>すべてのコア</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>From the next start on. Fewer leave more of the computer to other programs; the picture is the same with any number.</source>
        <translation>次回の起動から有効です。少なくすると他のプログラムに余裕ができます。画像はいくつでも同じです。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Where new projects are written. Those that exist stay where they are.</source>
        <translation>新規プロジェクトの保存先です。既存のものは元の場所に残ります。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Where opening and saving begins.</source>
        <translation>開く・保存の最初の場所です。</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>%1 のフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder for: %1</source>
        <translation>%1 のフォルダーを選択</translation>
    </message>
    <message>
        <source>Depict paints on this computer. It connects to a network only while you paint with a remote engine that you chose yourself; nothing else leaves this computer, and nothing is fetched.</source>
        <translation>Depict はこのコンピューター上で描きます。ご自分で選んだリモートエンジンで描くときだけネットワークに接続し、それ以外は何も外に出ず、何も取得しません。</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>設定をリセット</translation>
    </message>
    <message>
        <source>Set everything on these pages to what it was at first? Keys, projects and pictures stay as they are.</source>
        <translation>これらのページの設定をすべて初期状態に戻しますか？ キー、プロジェクト、画像はそのままです。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Steps of undo</source>
        <translation>元に戻せる回数</translation>
    </message>
    <message>
        <source>Older steps are forgotten for good. Versions stay, whatever is set here.</source>
        <translation>それより古い操作は完全に忘れられます。ここの設定にかかわらず、バージョンは残ります。</translation>
    </message>
</context>
<context>
    <name>depict::SetupBar</name>
    <message>
        <source>Swap width and height</source>
        <translation>幅と高さを入れ替え</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same words, shape and seed paint the same picture</source>
        <translation>言葉・形・シードが同じなら、同じ画像になります</translation>
    </message>
    <message>
        <source>A new seed for every painting</source>
        <translation>描くたびに新しいシードにする</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Paint one picture</source>
        <translation>1 枚描く</translation>
    </message>
    <message>
        <source>Paint %1 pictures with different seeds</source>
        <translation>シードを変えて %1 枚描く</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop painting; the rows painted so far stay (Esc)</source>
        <translation>描画を停止します。描けた行は残ります (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>Paint these words (Enter)</source>
        <translation>この言葉で描きます (Enter)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
</context>
<context>
    <name>depict::ShapeButton</name>
    <message>
        <source>Shape and size of the painting</source>
        <translation>画像の形とサイズ</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>元の画像と同じ</translation>
    </message>
    <message>
        <source>%1   %2 × %3</source>
        <translation>%1   %2 × %3</translation>
    </message>
    <message>
        <source>Shape: %1</source>
        <translation>形: %1</translation>
    </message>
</context>
<context>
    <name>depict::ShapePanel</name>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>正確なサイズ</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>幅 (ピクセル)</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高さ (ピクセル)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Paints %1 × %2 cells, %3 × %4 pixels</source>
        <translation>%1 × %2 セル、%3 × %4 ピクセルで描きます</translation>
    </message>
    <message>
        <source>%1; the file is cropped to %2 × %3</source>
        <translation>%1。ファイルは %2 × %3 に切り抜かれます</translation>
    </message>
    <message>
        <source>%1; the file is scaled to %2 × %3</source>
        <translation>%1。ファイルは %2 × %3 に拡大縮小されます</translation>
    </message>
    <message>
        <source>A4 or A3 poster, upright</source>
        <translation>A4 / A3 ポスター、縦</translation>
    </message>
    <message>
        <source>A4 or A3 poster, lying</source>
        <translation>A4 / A3 ポスター、横</translation>
    </message>
    <message>
        <source>Web banner 4:1</source>
        <translation>Web バナー 4:1</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>リンクのプレビュー</translation>
    </message>
    <message>
        <source>Story 9:16</source>
        <translation>ストーリー 9:16</translation>
    </message>
    <message>
        <source>Video 16:9</source>
        <translation>動画 16:9</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>正方形の投稿</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>カバー 2:1</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>しおり 1:3</translation>
    </message>
    <message>
        <source>Postcard A6, lying</source>
        <translation>A6 はがき、横</translation>
    </message>
    <message>
        <source>Keep the shape: the other side follows</source>
        <translation>形を保つ: もう一方の辺が連動します</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>The file is as large as what is painted</source>
        <translation>ファイルは描かれる大きさのままです</translation>
    </message>
    <message>
        <source>The file has %1 times as many pixels a side; they are calculated, not painted</source>
        <translation>ファイルの 1 辺のピクセル数は %1 倍。描くのではなく計算で補います</translation>
    </message>
</context>
<context>
    <name>depict::ShapePreview</name>
    <message>
        <source>What will be painted</source>
        <translation>描かれるもの</translation>
    </message>
</context>
<context>
    <name>depict::ShapeTile</name>
    <message>
        <source>Shape %1</source>
        <translation>形 %1</translation>
    </message>
</context>
<context>
    <name>depict::SheetBox</name>
    <message>
        <source>A3 poster</source>
        <translation>A3 ポスター</translation>
    </message>
    <message>
        <source>A4 poster</source>
        <translation>A4 ポスター</translation>
    </message>
    <message>
        <source>A5 flyer</source>
        <translation>A5 チラシ</translation>
    </message>
    <message>
        <source>A6 postcard</source>
        <translation>A6 はがき</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>しおり 1:3</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>カバー 2:1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>長さの単位</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>インチ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>印刷しない</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Width of the sheet</source>
        <translation>用紙の幅</translation>
    </message>
    <message>
        <source>Height of the sheet</source>
        <translation>用紙の高さ</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>塗り足し</translation>
    </message>
    <message>
        <source>What is cut off at each side, so that no white edge shows</source>
        <translation>白い縁が出ないように各辺で切り落とす幅</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>安全領域</translation>
    </message>
    <message>
        <source>How far text stays away from the cut</source>
        <translation>テキストを断裁位置から離す距離</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>ガイドを表示</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Choose a sheet to see what is cut off and how sharp it prints.</source>
        <translation>用紙を選ぶと、切り落とされる部分と印刷の鮮明さが分かります。</translation>
    </message>
    <message>
        <source>%1 dots an inch: soft from near by. Letters stay sharp in the PDF.</source>
        <translation>1 インチ %1 ドット: 近くで見るとぼやけます。文字は PDF でも鮮明です。</translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>1 インチ %1 ドット</translation>
    </message>
</context>
<context>
    <name>depict::ShortcutsDialog</name>
    <message>
        <source>No action is called that, and no key is.</source>
        <translation>その名前の操作もキーもありません。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search by name or key: “zoom”, “Ctrl+E”</source>
        <translation>名前またはキーで検索:「ズーム」「Ctrl+E」</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>すべてのキーをリセット</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>新しいキー: 押してください</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>The key that this action had at first</source>
        <translation>この操作の最初のキー</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose an action above</source>
        <translation>上で操作を選んでください</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”. Replacing leaves that action without this key.</source>
        <translation>%1 はすでに「%2」に使われています。置き換えると、その操作のキーはなくなります。</translation>
    </message>
</context>
<context>
    <name>depict::StatusLine</name>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>残り %1:%2</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>モデルとデバイス</translation>
    </message>
    <message>
        <source>Memory that Depict takes</source>
        <translation>Depict が使用中のメモリ</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>構想中…</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>描画中</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>回答中…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 / %3</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1、%2 件待機中</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>%1/%2 行</translation>
    </message>
    <message>
        <source>%1 cells/s</source>
        <translation>%1 セル/秒</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>%1 — no progress for %2 s</source>
        <translation>%1 — %2 秒間進んでいません</translation>
    </message>
</context>
<context>
    <name>depict::SteeringActions</name>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>&amp;From a row on, by other words…</source>
        <translation>ある行から別の言葉で(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Another ending</source>
        <translation>別の続き(&amp;A)</translation>
    </message>
    <message>
        <source>Keep the rows above the ruler&apos;s handle, or the upper half, and paint the rest with another seed</source>
        <translation>ルーラーのハンドルより上の行 (または上半分) を残し、残りを別のシードで描きます</translation>
    </message>
    <message>
        <source>Pause a&amp;t a row…</source>
        <translation>行を指定して一時停止(&amp;T)…</translation>
    </message>
    <message>
        <source>Co&amp;nfidence of the cells</source>
        <translation>セルの確信度(&amp;N)</translation>
    </message>
    <message>
        <source>Time-lap&amp;se of the painting</source>
        <translation>描画のタイムラプス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export the time-lapse…</source>
        <translation>タイムラプスを書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Pause at a row</source>
        <translation>行を指定して一時停止</translation>
    </message>
    <message>
        <source>Rows to paint before it pauses:</source>
        <translation>一時停止までに描く行数:</translation>
    </message>
    <message>
        <source>Do not pause</source>
        <translation>一時停止しない</translation>
    </message>
    <message>
        <source>Export the time-lapse</source>
        <translation>タイムラプスを書き出し</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>GIF アニメーション (*.gif)</translation>
    </message>
    <message>
        <source>PNG frames, numbered (*.png)</source>
        <translation>PNG 連番 (*.png)</translation>
    </message>
    <message>
        <source>time-lapse</source>
        <translation>タイムラプス</translation>
    </message>
</context>
<context>
    <name>depict::SteeringBar</name>
    <message>
        <source>From here on</source>
        <translation>ここから</translation>
    </message>
    <message>
        <source>Take nothing back (Esc)</source>
        <translation>何も戻さない (Esc)</translation>
    </message>
    <message>
        <source>From here on: what the picture is to show</source>
        <translation>ここから先、画像に何を描くか</translation>
    </message>
    <message>
        <source>Words for the rest of the picture</source>
        <translation>画像の残りのための言葉</translation>
    </message>
    <message>
        <source>The rows above stay as they are, bit by bit. Other words paint the rest by them; the same words paint another ending.</source>
        <translation>上の行は 1 ビットも変わりません。別の言葉なら残りをそのとおりに、同じ言葉なら別の続きを描きます。</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>続き</translation>
    </message>
    <message>
        <source>Paint from row %1 on</source>
        <translation>%1 行目から描く</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>別の続き</translation>
    </message>
    <message>
        <source>%1 other endings</source>
        <translation>別の続き %1 通り</translation>
    </message>
    <message>
        <source>Paint one ending</source>
        <translation>続きを 1 つ描く</translation>
    </message>
    <message>
        <source>Paint %1 endings with different seeds</source>
        <translation>シードを変えて続きを %1 通り描く</translation>
    </message>
    <message>
        <source>Row 1 stays, the rest is painted anew</source>
        <translation>1 行目は残り、あとは描き直されます</translation>
    </message>
    <message>
        <source>Rows 1–%1 stay, the rest is painted anew</source>
        <translation>1～%1 行目は残り、あとは描き直されます</translation>
    </message>
    <message>
        <source>Paused after row %1 of %2</source>
        <translation>%1 / %2 行目の後で一時停止中</translation>
    </message>
    <message>
        <source>All %1 painted rows stay</source>
        <translation>描いた %1 行がすべて残ります</translation>
    </message>
</context>
<context>
    <name>depict::SuggestionBar</name>
    <message>
        <source>What one could ask for</source>
        <translation>頼めることの例</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>suggestion</comment>
        <translation>%1:「%2」</translation>
    </message>
</context>
<context>
    <name>depict::TextEditor</name>
    <message>
        <source>Words of the text</source>
        <translation>テキストの内容</translation>
    </message>
    <message>
        <source>Ctrl+Enter ends writing, Escape takes it back</source>
        <translation>Ctrl+Enter で入力を終了、Esc で取り消し</translation>
    </message>
</context>
<context>
    <name>depict::TextPanel</name>
    <message>
        <source>Double-click the picture to write on it, or press +. Then choose font, colour, outline and shadow here.</source>
        <translation>画像をダブルクリックするか + を押すと、文字を書けます。書体、色、縁取り、影はここで選びます。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>新規テキスト</translation>
    </message>
    <message>
        <source>Duplicate this text</source>
        <translation>このテキストを複製</translation>
    </message>
    <message>
        <source>Bring this text forward</source>
        <translation>このテキストを前面へ</translation>
    </message>
    <message>
        <source>Send this text backward</source>
        <translation>このテキストを背面へ</translation>
    </message>
    <message>
        <source>Remove this text (Delete)</source>
        <translation>このテキストを削除 (Delete)</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>テキストの内容</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>書かれる内容</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>太さ</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>極細</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>細字</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>極太</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>文字の色</translation>
    </message>
    <message>
        <source>Align with the beginning of the lines</source>
        <translation>行頭に揃える</translation>
    </message>
    <message>
        <source>Align with the middle of the lines</source>
        <translation>行の中央に揃える</translation>
    </message>
    <message>
        <source>Align with the end of the lines</source>
        <translation>行末に揃える</translation>
    </message>
    <message>
        <source>Vertical: columns from right to left</source>
        <translation>縦書き: 右から左の列</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>文字の間隔</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Between lines</source>
        <translation>行の間隔</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>縁取り</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>影</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>柔らかさ</translation>
    </message>
    <message>
        <source>Colour of the outline</source>
        <translation>縁取りの色</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>影の色</translation>
    </message>
</context>
<context>
    <name>depict::TextTool</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>depict::TimeLapseExport</name>
    <message>
        <source>From row %1 on: %2</source>
        <translation>%1 行目から: %2</translation>
    </message>
</context>
<context>
    <name>depict::TipBar</name>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up brings earlier words back.</source>
        <translation>Enter で描画、Shift+Enter で改行、Alt+↑ で以前の言葉を呼び出します。</translation>
    </message>
    <message>
        <source>Take a tool at the side and outline something: the words then change only that.</source>
        <translation>横のツールで何かを囲むと、言葉はそこだけを変えます。</translation>
    </message>
    <message>
        <source>Nothing is lost: every picture stays in the strip of versions, and Ctrl+Z goes back.</source>
        <translation>何も失われません。画像はすべてバージョン一覧に残り、Ctrl+Z で戻れます。</translation>
    </message>
    <message>
        <source>Drop several pictures onto the chat and speak of them by their numbers.</source>
        <translation>画像を何枚かチャットにドロップし、番号で呼んでください。</translation>
    </message>
    <message>
        <source>Stop a painting at any row: keep what is there, or go on from it later.</source>
        <translation>どの行でも停止できます。描けた分を残すか、あとで続けられます。</translation>
    </message>
    <message>
        <source>While the canvas has the keyboard, Tab hides the panels and brings them back.</source>
        <translation>キャンバスの操作中は、Tab でパネルを隠したり戻したりできます。</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Do not show this tip again</source>
        <translation>このヒントを今後表示しない</translation>
    </message>
</context>
<context>
    <name>depict::ToolBox</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>画像を移動</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>マスクブラシ</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>マスク消しゴム</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>長方形選択</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>楕円形選択</translation>
    </message>
    <message>
        <source>Lasso: drag a line or click corners</source>
        <translation>なげなわ: ドラッグで線を引くか、角をクリック</translation>
    </message>
    <message>
        <source>Magic wand: select a colour</source>
        <translation>自動選択: 色を選択</translation>
    </message>
    <message>
        <source>Select the thing you click</source>
        <translation>クリックしたものを選択</translation>
    </message>
    <message>
        <source>Text over the picture</source>
        <translation>画像の上のテキスト</translation>
    </message>
    <message>
        <source>Expand: pull the edges of the picture</source>
        <translation>拡張: 画像の端を引く</translation>
    </message>
</context>
<context>
    <name>depict::ToolOptions</name>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬さ</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容値</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>隣接</translation>
    </message>
    <message>
        <source>Only what hangs together with the pixel you click</source>
        <translation>クリックしたピクセルとつながっている部分だけ</translation>
    </message>
    <message>
        <source>Select anew</source>
        <translation>新規選択</translation>
    </message>
    <message>
        <source>Add to the selection (Shift)</source>
        <translation>選択範囲に追加 (Shift)</translation>
    </message>
    <message>
        <source>Take from the selection (Alt)</source>
        <translation>選択範囲から削除 (Alt)</translation>
    </message>
    <message>
        <source>Keep what both cover (Shift+Alt)</source>
        <translation>共通部分を残す (Shift+Alt)</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>How far the edge of what is repainted is softened</source>
        <translation>描き直す部分の縁をどこまでぼかすか</translation>
    </message>
    <message>
        <source>Strict edge</source>
        <translation>厳密な境界</translation>
    </message>
    <message>
        <source>Every pixel is either repainted or left exactly as it is</source>
        <translation>どのピクセルも、描き直すか、まったくそのまま残すかのどちらかです</translation>
    </message>
    <message>
        <source>Select by words: “the dog”</source>
        <translation>言葉で選択:「犬」</translation>
    </message>
    <message>
        <source>Return selects what you name</source>
        <translation>Enter で、書いたものを選択します</translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation>言葉で選択</translation>
    </message>
</context>
<context>
    <name>depict::TurnDelegate</name>
    <message>
        <source>Try again with another seed</source>
        <translation>別のシードでもう一度</translation>
    </message>
    <message>
        <source>Change the words and paint a branch beside it</source>
        <translation>言葉を変えて、隣に枝を描く</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>元になったものと比較</translation>
    </message>
    <message>
        <source>Use as a picture for the next words</source>
        <translation>次の言葉の画像として使う</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>言葉をコピー</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>ほかにできること</translation>
    </message>
</context>
<context>
    <name>depict::TurnList</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>All of it changed</source>
        <translation>すべて変化</translation>
    </message>
    <message>
        <source>%1 of it changed</source>
        <translation>%1 が変化</translation>
    </message>
    <message>
        <source>Nothing changed in the selection</source>
        <translation>選択範囲内は変化なし</translation>
    </message>
    <message>
        <source>All of the selection changed</source>
        <translation>選択範囲すべてが変化</translation>
    </message>
    <message>
        <source>%1 of the selection changed</source>
        <translation>選択範囲の %1 が変化</translation>
    </message>
    <message>
        <source>nothing outside</source>
        <translation>外側は変化なし</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>外側 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>inside, outside</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>%1 / %2 行目</translation>
    </message>
    <message>
        <source>Stopped after row %1 of %2</source>
        <translation>%1 / %2 行目で停止</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>depict::TurnView</name>
    <message>
        <source>All of the &amp;thoughts</source>
        <translation>考えをすべて表示(&amp;T)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Arrow keys walk through the turns, Enter shows the picture, the menu key shows what can be done with it.</source>
        <translation>矢印キーで発言を移動、Enter で画像を表示、メニューキーでできることを表示します。</translation>
    </message>
    <message>
        <source>Try &amp;again with another seed</source>
        <translation>別のシードでもう一度(&amp;A)</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>もう一度質問(&amp;G)</translation>
    </message>
    <message>
        <source>Change the &amp;words and paint a branch beside it</source>
        <translation>言葉を変えて、隣に枝を描く(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;ompare with what it was made from</source>
        <translation>元になったものと比較(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>次の言葉の画像として使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>回答をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy the words</source>
        <translation>言葉をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>画像をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show this picture	Enter</source>
        <translation>この画像を表示(&amp;S)	Enter</translation>
    </message>
</context>
<context>
    <name>depict::VersionList</name>
    <message>
        <source>being painted</source>
        <translation>描画中</translation>
    </message>
    <message>
        <source>stopped after row %1 of %2</source>
        <translation>%1 / %2 行目で停止</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不採用</translation>
    </message>
</context>
<context>
    <name>depict::WelcomeCard</name>
    <message>
        <source>What shall we paint?</source>
        <translation>何を描きましょうか？</translation>
    </message>
    <message>
        <source>Open a picture and change it by words…</source>
        <translation>画像を開いて言葉で変更…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近使ったプロジェクト</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>プロジェクト %1 を開く</translation>
    </message>
    <message>
        <source>Write it in the chat in any language, or begin with one of these.</source>
        <translation>チャットに好きな言語で書くか、次のどれかから始めてください。</translation>
    </message>
    <message>
        <source>Write it in the chat (this model reads %1), or begin with one of these.</source>
        <translation>チャットに書くか (このモデルが読める言語: %1)、次のどれかから始めてください。</translation>
    </message>
</context>
</TS>
