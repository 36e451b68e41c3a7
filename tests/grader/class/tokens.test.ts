import { expect, test } from "vitest";
import { tokensOf } from "../../../grader/class/tokens.js";

const told = (code: string) => tokensOf(code).join(" ");

test("variables are numbered in the order in which they come, whatever they are called", () => {
  expect(told("let a=1,b=a;")).toBe("let $0 = 1 , $1 = $0 ;");
  expect(told("e:for(const x of o)break e;")).toBe("$0 : for ( const $1 of o ) break $0 ;");
  expect(told("function f(...h){return h}export{f as softmax};")).toBe(
    "function $0 ( ... $1 ) { return $1 } export { $0 as softmax } ;",
  );
});

test("properties, globals and keywords keep their names", () => {
  expect(told("let a={is:1,of(){}};a.is+=Math.PI;")).toBe(
    "let $0 = { is : 1 , of ( ) { } } ; $0 . is += Math . PI ;",
  );
  expect(told("let{x:a}=o;")).toBe("let { x : $0 } = o ;");
});

test("the contents of strings, templates and regular expressions are not names", () => {
  const template = ["`a$", "{a}a`"].join("");
  expect(told(`let a="a",b=${template},c=/a/g;`)).toBe(
    ['let $0 = "a" , $1 = `a$', "{ $0 }a` , $2 = /a/g ;"].join(""),
  );
});
